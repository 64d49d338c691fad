import { useEffect, useState } from 'preact/hooks';
import { compilingGame } from '#engine/setup/compile-game.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { MessageCatalogue } from '#messages/message-catalogue.ts';
import { firstLight } from '#session/debrief/first-light.ts';
import { replayBookOf } from '#session/debrief/replay-book.ts';
import type { ReplayBook } from '#session/debrief/replay-model.ts';
import { runInSlices } from '../background/run-in-slices.ts';
import { useErrorThrower } from '../use-error-thrower.ts';
import type { EndedGame } from './ended-game.ts';

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
export function useReplayBook(
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
