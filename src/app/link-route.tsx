import { type ComponentChildren, Fragment } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { Invitation } from '#record/link/invitation.ts';
import type { PageBackground } from './background/page-background.ts';
import type { Catalogue } from './catalogue.ts';
import { codeInLink } from './code-in-link.ts';
import type { Play } from './ending-route.tsx';
import type { FilePlaces } from './file-places.ts';
import { Late } from './late.tsx';
import { MessageRoute } from './message-route.tsx';
import { readLink } from './read-link.ts';
import { goTo } from './route.ts';
import { isEmbedded } from './share/is-embedded.ts';
import { SharedGame } from './shared-game.tsx';
import type { Shelf } from './shelf.ts';
import { useLeavingForOlder } from './use-leaving-for-older.ts';
import { WithNote } from './with-note.tsx';
import { WithoutScenario } from './without-scenario.tsx';

const loadEmbedded = async () => (await import('./share/embedded-link.tsx')).EmbeddedLink;

interface LinkRouteProps extends FilePlaces {
  readonly catalogue: Catalogue;
  /** What has come by links. */
  readonly visit: Shelf;
  /** What stands behind the mark # of the link. */
  readonly text: string;
  readonly background: PageBackground;
  readonly play: Play;
  /** Goes on with a game from the text of a save. */
  readonly goOn: (save: string) => void;
  /** The choice of a chair with settings that were handed out. */
  readonly chairs: (scenario: Scenario, invitation: Invitation) => ComponentChildren;
}

/** What a link shows, here or in the older release that it is of. */
export function LinkRoute({ text, ...props }: LinkRouteProps) {
  const code = useMemo(() => codeInLink(text), [text]);
  const isLeaving = useLeavingForOlder(code);
  if (isLeaving) return null;
  const { catalogue, background } = props;
  return isEmbedded() ? (
    <Late load={loadEmbedded} props={{ catalogue, code, background }} />
  ) : (
    <LinkHere {...props} text={code} />
  );
}

/** The ending, played again and compared; or a sentence that says why it cannot, and what to do. */
function LinkHere({ text, background, play, goOn, chairs, ...places }: LinkRouteProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { catalogue } = places;
  const [asRecorded, setAsRecorded] = useState<string>();
  const read = useMemo(() => readLink(speaker, catalogue, text), [speaker, catalogue, text]);
  if (read.is === 'nothing') {
    const toStart = { label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) };
    return <MessageRoute heading={say('notice.link-unreadable')} words={read.words} action={toStart} />;
  }
  if (read.is === 'invitation') return <Fragment key={text}>{chairs(read.scenario, read.invitation)}</Fragment>;
  const isAsRecorded = read.is === 'without-scenario' && asRecorded === text;
  const shown = isAsRecorded ? read.other : read;
  if (shown !== undefined && 'scenario' in shown) {
    return (
      <WithNote {...places} scenario={shown.scenario}>
        <SharedGame
          key={shown.code}
          scenario={shown.scenario}
          head={shown.head}
          code={shown.code}
          {...{ catalogue, background, play, goOn }}
        />
      </WithNote>
    );
  }
  if (read.is === 'game') return null;
  const { wanted, attachment, other } = read;
  const onAsRecorded = other && (() => setAsRecorded(text));
  return <WithoutScenario {...places} {...{ wanted, attachment, onAsRecorded }} onBrought={places.onFile} />;
}
