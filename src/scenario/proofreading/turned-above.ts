import type { WalkAwayLevel } from '#engine/analysis/scenario-analysis.ts';
import type { Game } from '#engine/model/game.ts';
import type { Suggestion } from '../faults/suggestion.ts';
import { percentOf } from './percent-of.ts';
import { shareWith } from './share-with.ts';
import type { Signatory, TrackProof } from './track-proof.ts';

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
    .map((signatory) => turnOf(game, proof, unwanted, signatory))
    .sort((a, b) => Number(b.percent > 0) - Number(a.percent > 0) || a.by - b.by);
  const [first] = turns;
  if (first === undefined) return undefined;
  const { signatory, start, percent } = first;
  const from = String(signatory.walkAway.start / game.scale);
  return { code: 'turn-walk-away', party: signatory.party.id, from, to: String(start), percent };
}

function turnOf(game: Game, proof: TrackProof, { rows, level, rounds }: Unwanted, signatory: Signatory) {
  const { sheet, place, walkAway, least, most } = signatory;
  let best = Number.NEGATIVE_INFINITY;
  for (const row of rows) best = Math.max(best, sheet.points[row]!);
  const asked = Array.from({ length: rounds }, (_, day) => proof.least(level, day + 1)[place]!);
  const start = Math.floor((best - (Math.min(...asked) - walkAway.start)) / game.scale) + 1;
  return {
    signatory,
    start,
    percent: percentOf(shareWith(game, proof, [{ signatory, start }])),
    /** As a share of what texts are worth to the party. */
    by: Math.abs(start * game.scale - walkAway.start) / Math.max(1, most - least),
  };
}
