import { useEffect, useRef, useState } from 'preact/hooks';
import { compilingGame } from '#engine/setup/compile-game.ts';
import type { Observed } from '#live/protocol/told-to-teacher.ts';
import type { Localize } from '#messages/message-catalogue.ts';
import { type ReplayWriter, replayWriterOf } from '#session/debrief/replay-book.ts';
import type { ReplayBook } from '#session/debrief/replay-model.ts';
import { runInSlices } from '../../background/run-in-slices.ts';
import { useErrorThrower } from '../../use-error-thrower.ts';
import { movesObserved } from './moves-observed.ts';

/** Milliseconds that the page is held up before it may draw and listen. */
const SLICE = 10;

/** A game that has been played again so far. */
interface Written {
  readonly of: Observed['scenario'];
  /** The function that localizes the game. */
  readonly localize: Localize;
  readonly writer: ReplayWriter;
  count: number;
}

/** The book of a table that is observed, with each of its moves as they come; absent until it is first written. */
export function useObservedBook(observed: Observed | undefined, localize: Localize): ReplayBook | undefined {
  const written = useRef<Written>(undefined);
  const [book, setBook] = useState<ReplayBook>();
  const fail = useErrorThrower();
  useEffect(() => {
    if (observed === undefined) return;
    const { scenario, setup, moves } = observed;
    function* steps(): Generator<void, ReplayBook> {
      if (written.current?.of !== scenario || written.current.localize !== localize) {
        const game = localize(yield* compilingGame(scenario));
        const writer = replayWriterOf(game, setup, 0, game.withPerspective(undefined));
        written.current = { of: scenario, localize, writer, count: 0 };
      }
      const now = written.current;
      for (const move of movesObserved(moves.slice(now.count))) {
        now.writer.add(move);
        now.count += 1;
        yield;
      }
      return now.writer.book();
    }
    return runInSlices(steps(), SLICE, { onProgress: () => undefined, onDone: setBook, onFailure: fail });
  }, [observed, localize, fail]);
  return book;
}
