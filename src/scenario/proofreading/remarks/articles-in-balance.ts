import { at } from '#engine/model/at.ts';
import { warning } from '../../check.ts';
import type { Finding } from '../../diagnostic.ts';
import { signableOptions } from '../best-options.ts';
import { percentOf } from '../percent-of.ts';
import type { Remark } from '../remark.ts';
import type { TrackIssue, TrackProof } from '../track-proof.ts';
import { weightsIn } from '../weights-in.ts';

/** No article decides nearly all, and none nearly nothing, of what a track is worth. */
export const articlesInBalance: Remark = function* (proof) {
  for (const track of proof.tracks.filter(({ issues }) => issues.length > 1)) {
    const caring = track.signatories.filter(({ least, most }) => least < most);
    const weights = caring.map((signatory) => ({ signatory, by: weightsIn(proof.game, track, signatory) }));
    if (weights.length === 0) continue;
    for (const [place, issue] of track.issues.entries()) yield* weighed(track, issue, weights, place);
  }
};

type Weights = readonly { readonly signatory: TrackProof['signatories'][number]; readonly by: readonly number[] }[];

/** Of five articles or more, one that makes up two fifths decides; of fewer, one that has half more than its even share. */
const DECISIVE = 0.4;
const DECISIVE_SHARES = 1.5;
/** For a single party more may hang on one article: that is what makes it an interest of its own. */
const DECISIVE_FOR_ONE = 0.6;
const DECISIVE_SHARES_FOR_ONE = 2;
const WEIGHTLESS = 0.03;

function* weighed(track: TrackProof, { issue, index }: TrackIssue, weights: Weights, place: number): Iterable<Finding> {
  const shares = weights.map(({ by }) => at(by, place));
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const of = { track: track.track.id, issue: issue.id };
  const even = 1 / track.issues.length;
  const most = Math.max(DECISIVE, DECISIVE_SHARES * even);
  if (mean > most && Math.min(...shares) >= even) {
    const suggestion = { code: 'scale-points', factor: factorTo(shares, most) } as const;
    yield warning({ code: 'decisive-article', ...of, percent: percentOf(mean) }, ['issues', index], { suggestion });
    return;
  }
  const mostForOne = Math.max(DECISIVE_FOR_ONE, DECISIVE_SHARES_FOR_ONE * even);
  for (const { signatory, by } of weights) {
    const share = at(by, place);
    if (share <= mostForOne) continue;
    const fault = {
      code: 'decisive-article.for-one',
      ...of,
      party: signatory.party.id,
      percent: percentOf(share),
    } as const;
    const suggestion = { code: 'scale-points', factor: factorTo([share], mostForOne) } as const;
    yield warning(fault, ['issues', index], { suggestion });
  }
  if (signableOptions({ issue }).length > 1 && shares.every((share) => share < WEIGHTLESS)) {
    yield warning({ code: 'weightless-article', issue: issue.id }, ['issues', index]);
  }
}

/**
 * Returns the largest factor, such as "0.6", by which the points of an issue can be multiplied so that its mean weight
 * is at most `most`: in tenths, below a tenth in hundredths.
 * @param shares Current weight of the issue, by party
 */
function factorTo(shares: readonly number[], most: number): string {
  const meanWith = (factor: number) => {
    const scaled = shares.map((share) => (share * factor) / (1 - share + share * factor));
    return scaled.reduce((sum, share) => sum + share, 0) / scaled.length;
  };
  return String(FACTORS.find((factor) => meanWith(factor) <= most) ?? 0);
}

const FACTORS = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.08, 0.06, 0.04, 0.02, 0.01];
