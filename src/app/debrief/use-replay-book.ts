import { useEffect, useState } from 'preact/hooks';
import { compileGame } from '#engine/setup/compile-game.ts';
import type { ToldGame } from '#messages/told-game.ts';
import type { Voice } from '#messages/voice.ts';
import { replayBookOf } from '#session/debrief/replay-book.ts';
import type { ReplayBook } from '#session/debrief/replay-model.ts';
import type { EndedGame } from './ended-game.ts';

/** A game that has been played again, as it is told in the language of the page. */
interface Replayed {
  readonly told: ToldGame;
  readonly book: ReplayBook;
}

/** Plays a game again on the page, with the page drawn in between: each of its moments is then at hand. Absent until it is done. */
export function useReplayBook(
  { scenario, setup, moves, model: { you } }: EndedGame,
  { tell }: Voice,
): Replayed | undefined {
  const [replayed, setReplayed] = useState<Replayed>();
  useEffect(() => {
    let steps: ReturnType<typeof replayBookOf> | undefined;
    let told: ToldGame | undefined;
    const step = () => {
      if (steps === undefined || told === undefined) {
        told = tell(compileGame(scenario));
        steps = replayBookOf(told, setup, moves ?? [], you);
      }
      const next = steps.next();
      if (next.done) setReplayed({ told, book: next.value });
      else timer = setTimeout(step, 0);
    };
    let timer = setTimeout(step, 0);
    return () => clearTimeout(timer);
  }, [scenario, setup, moves, you, tell]);
  return replayed;
}
