import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import type { SeatKind } from '#engine/model/setup.ts';
import { replay } from '#engine/play.ts';
import { isSameData } from './digest.ts';
import { type AnyRecord, BEGUN_HERE, type GameRecord, type RecordHead, recordDigest, recordOf } from './game-record.ts';
import { type Mismatch, type Verification, verifyRecord } from './verify-record.ts';

/** The reason why a record is not verified as a branch of another: its own, or that the other cannot be replayed. */
export type NoBranch = 'no-branch' | 'other-origin' | 'other-beginning' | Mismatch;

export type BranchVerification =
  /** The first moves are those of the other game, which was itself replayed: `origin`. */
  | { readonly isBranch: true; readonly origin: Extract<Verification, { readonly verified: true }> }
  | { readonly isBranch: false; readonly why: NoBranch };

/**
 * The record of a game that branches off another after some of its `moves`, which are those of every seat, and has
 * other seats from there on. It is at the very state in which the other was then.
 * @throws RangeError when there are fewer moves
 * @throws RefusedMove when one of them is not allowed
 */
export function branchAt(
  game: Game,
  original: RecordHead,
  moves: readonly Move[],
  count: number,
  seats: readonly SeatKind[],
): GameRecord {
  if (count > moves.length) throw new RangeError(`a branch after ${count} of ${moves.length} moves`);
  const list = moves.slice(0, count);
  const state = replay(game, { ...original.setup, seats }, list);
  const origin = { record: recordDigest(original, moves), moves: count };
  return recordOf(game, state, { of: 'all', list }, { ...BEGUN_HERE, origin });
}

/** Verifies that a record branches off another, as it claims. Never throws for records that `decodeLink` has read. */
export function verifyBranch(game: Game, branch: AnyRecord, original: AnyRecord): BranchVerification {
  const { origin } = branch;
  if (origin === undefined) return { isBranch: false, why: 'no-branch' };
  const moves: Move[] = [];
  const verification = verifyRecord(game, original, (move) => moves.push(move));
  if (!verification.verified) return { isBranch: false, why: verification.why };
  if (origin.record !== recordDigest(original, moves)) return { isBranch: false, why: 'other-origin' };
  const own: Move[] = [];
  verifyRecord(game, branch, (move) => own.push(move));
  const common = [moves, own].map((list) => list.slice(0, origin.moves));
  const isSameStart = isSameData(startOf(branch), startOf(original)) && moves.length >= origin.moves;
  return isSameStart && isSameData(common[0], common[1])
    ? { isBranch: true, origin: verification }
    : { isBranch: false, why: 'other-beginning' };
}

/** The part of a setup that a branch shares with its origin. */
function startOf({ scenarioId, setup: { seed, sensitiveEvents, onPaper } }: RecordHead): unknown {
  return { scenarioId, seed, sensitiveEvents, onPaper };
}
