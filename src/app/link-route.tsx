import { type ComponentChildren, Fragment } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { Invitation } from '#record/link/invitation.ts';
import type { TableName } from '#record/link/table-name.ts';
import type { PageBackground } from './background/page-background.ts';
import type { Catalogue } from './catalogue.ts';
import { linkIn } from './code-in-link.ts';
import type { Play } from './ending-route.tsx';
import type { FilePlaces } from './file-places.ts';
import { Lazy } from './lazy.tsx';
import type { Library } from './library.ts';
import { keptSeatsIn } from './live/kept-seats.ts';
import { MessageRoute } from './message-route.tsx';
import { isInvitation, readLink, scenarioIdInLink } from './read-link.ts';
import { goTo } from './route.ts';
import type { ScenarioStore } from './scenario-store.ts';
import { isEmbedded } from './share/is-embedded.ts';
import { SharedGame } from './shared-game.tsx';
import { TableNotesContext } from './table-notes.ts';
import type { TextStore } from './text-store.ts';
import { useLeavingForOlder } from './use-leaving-for-older.ts';
import { WithNote } from './with-note.tsx';
import { WithScenario } from './with-scenario.tsx';
import { WithoutScenario } from './without-scenario.tsx';

const loadBesideEnding = async () => (await import('./live/seat/beside-ending.tsx')).BesideEnding;
const loadEmbedded = async () => (await import('./share/embedded-link.tsx')).EmbeddedLink;

interface LinkRouteProps extends FilePlaces {
  readonly library: Library;
  /** Scenarios from links. */
  readonly visit: ScenarioStore;
  /** Store of the notes. */
  readonly texts: TextStore;
  /** The part of the link after the mark #. */
  readonly text: string;
  readonly background: PageBackground;
  readonly play: Play;
  /** Goes on with a game from the text of a save. */
  readonly goOn: (save: string) => void;
  /** The choice of a chair with settings that were handed out. */
  readonly chairs: (
    catalogue: Catalogue,
    scenario: Scenario,
    invitation: Invitation,
    table: TableName | undefined,
  ) => ComponentChildren;
}

/** The content of a link, shown here or in the older release to which it belongs. */
export function LinkRoute({ library, text, ...props }: LinkRouteProps) {
  const { code, table } = useMemo(() => linkIn(text), [text]);
  const isLeaving = useLeavingForOlder(code);
  if (isLeaving) return null;
  const { background } = props;
  // A game that was played is made ready by the worker: the page shows what came of it.
  const need = isInvitation(code) ? 'game' : 'scenario';
  return (
    <>
      <WithScenario key={code} {...{ library, need }} id={scenarioIdInLink(code)}>
        {(catalogue) =>
          isEmbedded() ? (
            <Lazy load={loadEmbedded} props={{ catalogue, code, background }} />
          ) : (
            <LinkHere {...props} {...{ catalogue, code, table }} />
          )
        }
      </WithScenario>
      <ClassOfGame key={`class ${code}`} {...props} code={code} />
    </>
  );
}

/** The live class in which the game of a link was played, where the device has a seat in it. */
function ClassOfGame({
  code,
  texts,
  language,
}: Pick<LinkRouteProps, 'texts' | 'language'> & { readonly code: string }) {
  const classId = useContext(TableNotesContext)?.classOf(code);
  const seat = classId === undefined ? undefined : keptSeatsIn(texts).of(classId);
  return seat === undefined || isEmbedded() ? null : <Lazy load={loadBesideEnding} props={{ language, seat }} />;
}

interface LinkHereProps extends Omit<LinkRouteProps, 'library' | 'text'> {
  readonly catalogue: Catalogue;
  readonly code: string;
  /** The table of a class that the link says it is of. */
  readonly table: TableName | undefined;
}

/** The ending, played again and compared; or a sentence that says why it cannot, and what to do. */
function LinkHere({ code, table, background, play, goOn, chairs, ...places }: LinkHereProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { catalogue } = places;
  const [asRecorded, setAsRecorded] = useState<string>();
  const read = useMemo(() => readLink(speaker, catalogue, code), [speaker, catalogue, code]);
  if (read.is === 'nothing') {
    const toStart = { label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) };
    return <MessageRoute heading={say('notice.link-unreadable')} words={read.words} action={toStart} />;
  }
  if (read.is === 'invitation')
    return <Fragment key={code}>{chairs(catalogue, read.scenario, read.invitation, table)}</Fragment>;
  const isAsRecorded = read.is === 'without-scenario' && asRecorded === code;
  const shown = isAsRecorded ? read.other : read;
  if (shown !== undefined && 'scenario' in shown) {
    return (
      <WithNote {...places} scenario={shown.scenario}>
        <SharedGame
          key={shown.code}
          scenario={shown.scenario}
          head={shown.head}
          code={shown.code}
          {...{ catalogue, table, background, play, goOn }}
        />
      </WithNote>
    );
  }
  if (read.is === 'game') return null;
  const { wanted, attachment, other } = read;
  const onAsRecorded = other && (() => setAsRecorded(code));
  return <WithoutScenario {...places} {...{ wanted, attachment, onAsRecorded }} onBrought={places.onFile} />;
}
