import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { State } from '#engine/model/state.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { applyTo, replay } from '#engine/play.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import { branchSeats } from '#record/branch-seats.ts';
import { BEGUN_HERE, type RecordHead, recordOf } from '#record/game-record.ts';
import { encodeLink } from '#record/link/link-codec.ts';
import { branchAt } from '#record/verify-branch.ts';
import type { EndingModel } from '#session/screens/ending-model.ts';
import { endingModelOf } from '#session/screens/ending-model-of.ts';
import type { KeptGames } from './background/kept-games.ts';

/** A finished game, and a move that was not made in it. */
export interface WhatIf {
  readonly scenario: Scenario;
  readonly head: RecordHead;
  /** Every move of the game, of all seats. */
  readonly moves: readonly Move[];
  /** The number of moves before the other one. */
  readonly count: number;
  readonly move: Move;
  /** The chair from whose point of view the ending is shown. */
  readonly you: PartyIndex;
}

/** The result: a branch of the game. */
export interface WhatIfPlayed {
  /** The branch as the code of a link. */
  readonly code: string;
  readonly model: EndingModel;
}

/**
 * Plays a finished game on from where another move is made, with negotiators in all chairs and the same chance. Yields
 * the round that is being played.
 * @throws RefusedMove where the move is not allowed
 */
export function* playWhatIf(
  { scenario, head, moves, count, move, you }: WhatIf,
  games: KeptGames,
): Generator<number, WhatIfPlayed> {
  const game = games.of(scenario);
  // A person's chair: what it does is in the record, and is not asked of a negotiator that would do otherwise.
  const { setup, origin } = branchAt(game, head, moves, count, branchSeats(head.setup.seats, move.party));
  const list = [...moves.slice(0, count), move];
  const state = replay(game, setup, list);
  const memories = newSeatMemories(game);
  for (;;) {
    const decision = nextDecision(game, withoutPersons(state), memories);
    if (decision === undefined) break;
    applyTo(game, state, decision.move);
    list.push(decision.move);
    yield state.round;
  }
  const record = recordOf(game, state, { of: 'all', list }, { ...BEGUN_HERE, origin });
  const code = encodeLink(game, record, list);
  return { code, model: endingModelOf(game, state, you) };
}

function withoutPersons(state: State): State {
  const seats = state.setup.seats.map((seat) => (seat === 'person' ? 'negotiator' : seat));
  return { ...state, setup: { ...state.setup, seats } };
}
