import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { recompute } from '#engine/negotiators/recompute.ts';
import { RefusedMove, replay } from '#engine/play.ts';
import { RULES_VERSION } from '#engine/rules-version.ts';
import { type GameRecord, outcomeOf, scenarioDigest } from './game-record.ts';

/** Why a record cannot be shown to be what it says. */
export type Mismatch = 'other-scenario' | 'other-rules' | 'move-refused' | 'other-outcome' | 'wrong-seats';

export type Verification =
  /** Played again to the recorded outcome (or, of a game that goes on, without a refused move). */
  | { readonly verified: true; readonly state: State }
  /** `state` is how far it could be played, where it could. */
  | { readonly verified: false; readonly why: Mismatch; readonly state: State | undefined };

/**
 * Plays a record again and compares. Never throws for a record that `decodeRecord` has read. `watch` is told the moves
 * that a link leaves out too, in order.
 */
export function verifyRecord(game: Game, record: GameRecord, watch?: (move: Move) => void): Verification {
  if (record.scenarioDigest !== scenarioDigest(game.scenario)) return failed('other-scenario');
  if (record.rulesVersion !== RULES_VERSION) return failed('other-rules');
  if (record.setup.seats.length !== game.common.partyCount) return failed('wrong-seats');
  const state = playAgain(game, record, watch);
  if (state === undefined) return failed('move-refused');
  const expected = record.outcome?.digest;
  const verified = expected === outcomeOf(game, state)?.digest;
  return verified ? { verified, state } : { verified, why: 'other-outcome', state };
}

function playAgain(game: Game, { setup, moves }: GameRecord, watch?: (move: Move) => void): State | undefined {
  try {
    if (moves.of === 'persons') return recompute(game, setup, moves.list, watch);
    const state = replay(game, setup, moves.list);
    if (watch !== undefined) for (const move of moves.list) watch(move);
    return state;
  } catch (error) {
    if (error instanceof RefusedMove) return undefined;
    throw error;
  }
}

function failed(why: Mismatch): Verification {
  return { verified: false, why, state: undefined };
}
