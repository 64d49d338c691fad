import { describe, expect, it } from 'vitest';
import type { OfferMove } from '#engine/model/moves.ts';
import { missingClauses } from '#engine/negotiators/acting/make-offer.ts';
import { bidOn } from '#engine/negotiators/weighing/bid.ts';
import { isAgainst } from '#engine/negotiators/weighing/public-stance.ts';
import type { View } from '#engine/views/view.ts';
import { seated } from '#lab/measuring/seated.ts';
import { playedAmongNegotiators } from '../../../../tools/lesson/game-played.ts';
import { sampleSize, UNHURRIED } from '../../../properties/fuzz-runs.ts';
import { shippedScenario } from '../../../support/scenarios.ts';

const SEEDS = Array.from({ length: sampleSize(5, 40) }, (_, place) => 5200 + place);

/** Letters of the last day that are no answers, with what their sender saw. */
function lastLetters(): { view: View; move: OfferMove }[] {
  const table = seated(shippedScenario('white-house-2025'), new Map());
  return SEEDS.flatMap((seed) => {
    const letters: { view: View; move: OfferMove }[] = [];
    playedAmongNegotiators(table, seed, (_, view, { move }) => {
      if (move.type === 'offer' && view.round === view.common.roundCount) letters.push({ view, move });
    });
    return letters;
  });
}

/** True if a delegation has opened with an answer, written it, or put its initials to it. */
function hasAskedFor(view: View, party: number, issue: number, option: number): boolean {
  const letters = view.offers.flatMap(({ from, clauses }) => (from === party ? clauses : []));
  const opening = view.record.flatMap((line) => (line.kind === 'opened' && line.party === party ? line.clauses : []));
  return [...letters, ...opening].some((clause) => clause.issue === issue && clause.option === option);
}

describe('a letter of the last day', UNHURRIED, () => {
  it('names an answer for which its sender works and its reader has asked, though the sender is publicly against it', () => {
    const left = lastLetters().flatMap(({ view, move }) => {
      const { outlook, wanted } = bidOn(view, move.track);
      if (wanted === undefined) return [];
      return missingClauses(outlook, wanted).filter(
        (clause) =>
          isAgainst(view, view.party, clause) &&
          move.to.some((party) => hasAskedFor(view, party, clause.issue, clause.option)) &&
          !move.clauses.some(({ issue }) => issue === clause.issue),
      );
    });
    expect(left).toEqual([]);
  });
});
