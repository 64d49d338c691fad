import { useEffect, useMemo, useState } from 'preact/hooks';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { decodeGame } from '#record/link/link-codec.ts';
import type { TableName } from '#record/link/table-name.ts';
import type { Catalogue } from './catalogue.ts';
import { ChairsOf } from './chairs-route.tsx';
import { linkIn } from './code-in-link.ts';
import { isReleaseReachable } from './is-release-reachable.ts';
import { Lazy } from './lazy.tsx';
import { keptSeatsIn } from './live/kept-seats.ts';
import { MessageRoute } from './message-route.tsx';
import { isOfAnother, olderReleaseOf } from './older-release.ts';
import { usePageServices } from './page-services.tsx';
import { isInvitation, readLink, scenarioIdInLink } from './read-link.ts';
import { goTo } from './route.ts';
import { isEmbedded } from './share/is-embedded.ts';
import { SharedGame } from './shared-game.tsx';
import { tableNotesIn } from './table-notes.ts';
import { WithNote } from './with-note.tsx';
import { WithScenario } from './with-scenario.tsx';
import { WithoutScenario } from './without-scenario.tsx';

const loadBesideEnding = async () => (await import('./live/seat/beside-ending.tsx')).BesideEnding;
const loadEmbedded = async () => (await import('./share/embedded-link.tsx')).EmbeddedLink;

/**
 * The content of a link, shown here or in the older release to which it belongs.
 * @param props `text`: the part of the link after the mark #
 */
export function LinkRoute({ text }: { readonly text: string }) {
  const { code, table } = useMemo(() => linkIn(text), [text]);
  const isLeaving = useLeavingForOlder(code);
  if (isLeaving) return null;
  // A game that was played is made ready by the worker: the page shows what came of it.
  const need = isInvitation(code) ? 'game' : 'scenario';
  return (
    <>
      <WithScenario key={code} need={need} id={scenarioIdInLink(code)}>
        {(catalogue) =>
          isEmbedded() ? (
            <Lazy load={loadEmbedded} props={{ catalogue, code }} />
          ) : (
            <LinkHere {...{ catalogue, code, table }} />
          )
        }
      </WithScenario>
      <ClassOfGame key={`class ${code}`} code={code} />
    </>
  );
}

/** The live class in which the game of a link was played, where the device has a seat in it. */
function ClassOfGame({ code }: { readonly code: string }) {
  const { store } = usePageServices();
  const classId = tableNotesIn(store).classOf(code);
  const seat = classId === undefined ? undefined : keptSeatsIn(store).of(classId);
  return seat === undefined || isEmbedded() ? null : <Lazy load={loadBesideEnding} props={{ seat }} />;
}

interface LinkHereProps {
  readonly catalogue: Catalogue;
  readonly code: string;
  /** The table of a class that the link says it is of. */
  readonly table: TableName | undefined;
}

/** The ending, played again and compared; or a sentence that says why it cannot, and what to do. */
function LinkHere({ code, table, catalogue }: LinkHereProps) {
  const { reloadLibrary } = usePageServices('reloadLibrary');
  const speaker = useSpeaker();
  const { say } = speaker;
  const [asRecorded, setAsRecorded] = useState<string>();
  const read = useMemo(() => readLink(speaker, catalogue, code), [speaker, catalogue, code]);
  if (read.is === 'nothing') {
    const toStart = { label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) };
    return <MessageRoute heading={say('notice.link-unreadable')} words={read.words} action={toStart} />;
  }
  if (read.is === 'invitation') {
    const { scenario, invitation } = read;
    return <ChairsOf key={code} game={catalogue.gameOf(scenario)} {...{ catalogue, invitation, table }} />;
  }
  const isAsRecorded = read.is === 'without-scenario' && asRecorded === code;
  const shown = isAsRecorded ? read.other : read;
  if (shown !== undefined && 'scenario' in shown) {
    return (
      <WithNote {...{ catalogue }} scenario={shown.scenario}>
        <SharedGame
          key={shown.code}
          scenario={shown.scenario}
          head={shown.head}
          code={shown.code}
          {...{ catalogue, table }}
        />
      </WithNote>
    );
  }
  if (read.is === 'game') return null;
  const { wanted, attachment, other } = read;
  const onAsRecorded = other && (() => setAsRecorded(code));
  return <WithoutScenario {...{ wanted, attachment, onAsRecorded }} onBrought={reloadLibrary} />;
}

/**
 * Leaves the page for the older release that the game of a link can be played again in; in the place of its address, so
 * that Back leads to what was before. Whether it leaves, or is still looking for one.
 */
function useLeavingForOlder(code: string): boolean {
  const mayLeave = useMemo(() => {
    const decoded = decodeGame(code);
    return decoded.ok && isOfAnother(decoded.record);
  }, [code]);
  const [staysWith, setStaysWith] = useState<string>();
  useEffect(() => {
    if (!mayLeave) return;
    let left = false;
    const stay = () => {
      if (!left) setStaysWith(code);
    };
    const follow = async (address: string | undefined) => {
      if (address === undefined || !(await isReleaseReachable(address))) stay();
      else if (!left) location.replace(address);
    };
    // What is recorded can be shown without any release.
    olderReleaseOf(code)
      .then((release) => follow(release?.address))
      .catch(stay);
    return () => {
      left = true;
    };
  }, [code, mayLeave]);
  return mayLeave && staysWith !== code;
}
