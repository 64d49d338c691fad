import type { Game } from '#engine/model/game.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import type { SeatMemory } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { digestOf } from '#record/digest.ts';
import { type Reasons, reasonsGiven } from '../reasons-given.ts';

/** A move of another seat whose reasons have not been found again, with the state before it. */
export interface Forgotten {
  readonly before: State;
  readonly move: Move;
}

/** The reasons of a decision that was found again; `isLast` where no other waits. None for a person's move. */
interface Recalled {
  readonly reasons: Reasons;
  readonly isLast: boolean;
}

/**
 * Finds the reasons of saved moves again, one a call, oldest first; undefined once all are found. Each takes as long as the
 * decision took, which the page should not have to wait for. `you`: the person that reads them.
 */
export function recollection(
  game: Game,
  you: PartyIndex,
  memories: readonly SeatMemory[],
  forgotten: readonly Forgotten[],
): () => Recalled | undefined {
  let next = 0;
  return () => {
    const one = forgotten[next];
    if (one === undefined) return undefined;
    next += 1;
    return { reasons: reasonsOf(game, you, memories, one), isLast: next === forgotten.length };
  };
}

function reasonsOf(game: Game, you: PartyIndex, memories: readonly SeatMemory[], { before, move }: Forgotten): Reasons {
  const decision = nextDecision(game, before, memories);
  if (decision === undefined || digestOf(decision.move) !== digestOf(move)) return new Map();
  const view = viewFor(game, before, move.party, memories[move.party]);
  return new Map(reasonsGiven(view, decision, viewFor(game, before, you)));
}
