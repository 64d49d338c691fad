import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import { bestOptions } from './best-options.ts';
import type { Signatory, TrackIssue, TrackProof } from './track-proof.ts';
import { weightsIn } from './weights-in.ts';

/** Two that want different things on two articles, of which each has one that matters more to it than to the other. */
export interface Trade {
  readonly one: string;
  /** The article that matters more to the one. */
  readonly first: string;
  readonly other: string;
  readonly second: string;
  /** The ratio of the first party's weights of the two articles, times the inverse ratio of the other's. */
  readonly ratio: number;
}

/** A difference from which on giving the one for the other brings both more than the middle of everything. */
const LEAST_RATIO = 1.5;
/** The minimum weight of an article for the party that receives it; below it the article is hardly a price. */
const LEAST_WEIGHT = 0.1;
/** The lower bound of a weight in a ratio, to avoid division by zero. */
const LIGHTEST = 0.01;

/** The best trade of every two signatories of a track, where they have one; the best first. */
export function tradesIn(game: Game, proof: TrackProof): Trade[] {
  const weights = proof.signatories.map((signatory) => weightsIn(game, proof, signatory));
  const trades: Trade[] = [];
  for (const [place, one] of proof.signatories.entries()) {
    for (const other of proof.signatories.slice(place + 1)) {
      const best = bestTrade(proof, one, other, weights);
      if (best !== undefined) trades.push(best);
    }
  }
  return trades.sort((a, b) => b.ratio - a.ratio);
}

function bestTrade(
  { issues }: TrackProof,
  one: Signatory,
  other: Signatory,
  weights: readonly (readonly number[])[],
): Trade | undefined {
  const [mine, theirs] = [at(weights, one.place), at(weights, other.place)];
  const contested = [...issues.keys()].filter((place) => isContested(at(issues, place), one, other));
  const trades = contested
    .filter((first) => at(mine, first) >= LEAST_WEIGHT)
    .flatMap((first) =>
      contested
        .filter((second) => at(theirs, second) >= LEAST_WEIGHT)
        .map((second) => ({
          one: one.party.id,
          first: at(issues, first).issue.id,
          other: other.party.id,
          second: at(issues, second).issue.id,
          ratio: rounded(ratioOf(at(mine, first), at(mine, second)) * ratioOf(at(theirs, second), at(theirs, first))),
        })),
    );
  return trades.filter(({ ratio }) => ratio >= LEAST_RATIO).sort((a, b) => b.ratio - a.ratio)[0];
}

function rounded(ratio: number): number {
  return Math.round(ratio * 10) / 10;
}

function ratioOf(more: number, less: number): number {
  return Math.max(more, LIGHTEST) / Math.max(less, LIGHTEST);
}

/** True if the two signatories share no best option. */
function isContested(issue: TrackIssue, one: Signatory, other: Signatory): boolean {
  const theirs = bestOptions(issue, other.party.id);
  return !bestOptions(issue, one.party.id).some((option) => theirs.includes(option));
}
