import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks';
import '#panels/debrief/replay/replay.css';
import { at } from '#engine/model/at.ts';
import { compilingGame } from '#engine/setup/compile-game.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { MessageCatalogue } from '#messages/message-catalogue.ts';
import type { FromHereCommands } from '#panels/debrief/replay/from-here.tsx';
import { ReplayScreen } from '#panels/debrief/replay/replay-screen.tsx';
import { Speaking } from '#panels/parts/speaking.tsx';
import { PreferencesContext } from '#panels/settings/preferences.ts';
import { useSwitch } from '#panels/settings/use-switch.ts';
import { useWork } from '#panels/use-work.ts';
import { branchSeats } from '#record/branch-seats.ts';
import { encodeRecord } from '#record/record-codec.ts';
import { branchAt } from '#record/verify-branch.ts';
import { firstLight } from '#session/debrief/first-light.ts';
import { replayBookOf } from '#session/debrief/replay-book.ts';
import type { ReplayBook, ReplayPins } from '#session/debrief/replay-model.ts';
import { markOf } from '#session/words/names.ts';
import { runInSlices } from '../background/run-in-slices.ts';
import { usePageServices } from '../page-services.tsx';
import { addressOf } from '../route.ts';
import { useErrorThrower } from '../use-error-thrower.ts';
import type { EndedGame } from './ended-game.ts';
import { ReplayStage } from './replay-stage.tsx';
import { useBelieved } from './use-believed.ts';
import { useBranches } from './use-branches.ts';

interface ReplayOverDebriefProps {
  readonly game: EndedGame;
  readonly voice: MessageCatalogue;
  /** The moment that is seen first: how many moves had been made; the beginning where absent. */
  readonly first?: number;
  readonly onClose: () => void;
}

/** A finished game, seen again; why its negotiators moved is worked out beside the page. */
export function ReplayOverDebrief({ game, voice, first = 0, onClose }: ReplayOverDebriefProps) {
  const { scenario, setup, moves, model, jobs } = game;
  const isOwn = model.verdict !== undefined;
  const replayed = useReplayBook(game, voice, first);
  const pins = usePins(game.path);
  const believed = useBelieved(game);
  const noPicture = useSwitch(useContext(PreferencesContext)?.noPicture);
  const [hasFailed, setFailed] = useState(false);
  const fail = useCallback(() => setFailed(true), []);
  const open = useCallback(
    (key: number) => jobs.start('openDecision', { scenario, setup, moves: moves ?? [], key }),
    [jobs, scenario, setup, moves],
  );
  const fromHere = useFromHere(game, replayed?.told);
  return (
    <Speaking speaker={replayed?.told.withPerspective(model.you) ?? voice.speaker}>
      <ReplayScreen
        title={model.title}
        book={replayed?.book}
        {...{ first, isOwn, pins, open, believed }}
        stage={noPicture || hasFailed ? undefined : (table) => <ReplayStage table={table} onFailure={fail} />}
        fromHere={fromHere}
        onClose={onClose}
      />
    </Speaking>
  );
}

/** The turning points of a game, once its path has been reckoned; that goes on when nobody waits for it any more. */
function usePins(path: EndedGame['path']): ReplayPins {
  const ask = useCallback(() => ({ result: path.ask().result, cancel: () => undefined }), [path]);
  const worked = useWork(ask);
  return useMemo(() => {
    if (worked.is === 'going') return 'sought';
    if (worked.is === 'failed') return 'failed';
    return worked.value.turning.cards.map(({ number, move }) => ({ number, moment: move + 1 }));
  }, [worked]);
}

/** Milliseconds that the page is held up before it may draw and listen. */
const SLICE = 10;

/** A game that has been played again, as it is told in the language of the page. */
interface Replayed {
  readonly told: LocalizedGame;
  readonly book: ReplayBook;
}

/**
 * Plays a game again on the page, with the page drawn in between: each of its moments is then at hand. Absent until it is
 * done.
 * @param first The moment that is seen first
 */
function useReplayBook(
  { scenario, setup, moves, model: { you, verdict } }: EndedGame,
  { localize }: MessageCatalogue,
  first: number,
): Replayed | undefined {
  const [replayed, setReplayed] = useState<Replayed>();
  const fail = useErrorThrower();
  useEffect(() => {
    function* steps(): Generator<void, Replayed> {
      const told = localize(yield* compilingGame(scenario));
      yield;
      const book = yield* replayBookOf(told, setup, moves ?? [], you);
      yield;
      // Kept until it is drawn: to find it and to draw it at once would hold the page up.
      book.table(first, firstLight(book, first, verdict !== undefined));
      return { told, book };
    }
    return runInSlices(steps(), SLICE, { onProgress: () => undefined, onDone: setReplayed, onFailure: fail });
  }, [scenario, setup, moves, you, verdict, localize, first, fail]);
  return replayed;
}

/** Returns the actions at the moments of a finished game; `undefined` before it has been replayed. */
function useFromHere(game: EndedGame, told: LocalizedGame | undefined): FromHereCommands | undefined {
  const { scenario, moves, model, jobs } = game;
  const { goOn } = usePageServices('goOn');
  const { head, branches, keep } = useBranches(game);
  if (told === undefined || head === undefined || moves === undefined) return undefined;
  const idOf = (party: number) => at(scenario.parties, party).id;
  return {
    chairs: scenario.parties.map((_, party) => markOf(told, party)),
    you: model.you,
    branches,
    addressOf,
    branch: (moment, chair) => {
      const seats = branchSeats(head.setup.seats, chair);
      const code = encodeRecord(branchAt(told, head, moves, moment, seats));
      keep({ code, moves: moment, chair: idOf(chair), how: 'played' });
      goOn(code);
    },
    playInstead: (moment, move, onRound) => {
      const count = moment - 1;
      const what = { scenario, head, moves, count, move, you: model.you };
      const { result, cancel } = jobs.start('playWhatIf', what, onRound);
      const kept = result.then((played) => {
        keep({ code: played.code, moves: count, chair: idOf(move.party), how: 'what-if' });
        return played;
      });
      return { result: kept, cancel };
    },
  };
}
