import type { Move } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import { isSameData } from '#record/digest.ts';

/** A game as far as it was played. */
interface PlayedSoFar {
  readonly game: { readonly scenario: { readonly id: string } };
  readonly state: { readonly setup: Setup };
  readonly moves: readonly Move[];
}

/** Whether a game is another as it stood before, or as it stands. */
export function isEarlierOf(one: PlayedSoFar, other: PlayedSoFar): boolean {
  return (
    one.game.scenario.id === other.game.scenario.id &&
    isSameData(one.state.setup, other.state.setup) &&
    isSameData(one.moves, other.moves.slice(0, one.moves.length))
  );
}
