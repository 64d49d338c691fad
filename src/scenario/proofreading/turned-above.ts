import type { WalkAwayLevel } from '#engine/analysis/scenario-analysis.ts';
import type { Game } from '#engine/model/game.ts';
import type { Suggestion } from '../faults/suggestion.ts';
import { percentOf } from './percent-of.ts';
import { type NewStart, shareWith } from './share-with.ts';
import type { Signatory, TrackProof } from './track-proof.ts';
import { turnSize } from './turn-size.ts';
import { turnWalkAway } from './turn-walk-away.ts';

/** Some packages, and when they are to suit somebody no more. */
interface Unwanted {
  readonly rows: Iterable<number>;
  /** By what all have drawn, and in how many of the first rounds. */
  readonly level: WalkAwayLevel;
  readonly rounds: number;
}

/**
 * The walk-away of one signatory above all that some packages are worth to it, so that they suit all no more: of those that
 * leave others that do, the one that is turned least; where none does, of all.
 */
export function turnedAbove(
  game: Game,
  proof: TrackProof,
  unwanted: Unwanted,
  signatories = proof.signatories,
): Suggestion | undefined {
  const turns = signatories
    .map((signatory) => startAbove(game, proof, unwanted, signatory))
    .map((turn) => ({ turn, share: shareWith(game, proof, [turn]), by: turnSize(game, turn) }))
    .sort((a, b) => Number(leavesSome(b)) - Number(leavesSome(a)) || a.by - b.by);
  const [first] = turns;
  return first && turnWalkAway(game, first.turn, first.share);
}

/** True if the share rounds to at least a tenth of a percent. */
function leavesSome({ share }: { readonly share: number }): boolean {
  return percentOf(share) > 0;
}

function startAbove(game: Game, proof: TrackProof, { rows, level, rounds }: Unwanted, signatory: Signatory): NewStart {
  const { sheet, place, walkAway } = signatory;
  let best = Number.NEGATIVE_INFINITY;
  for (const row of rows) best = Math.max(best, sheet.points[row]!);
  const asked = Array.from({ length: rounds }, (_, day) => proof.least(level, day + 1)[place]!);
  const start = Math.floor((best - (Math.min(...asked) - walkAway.start)) / game.scale) + 1;
  return { signatory, start };
}
