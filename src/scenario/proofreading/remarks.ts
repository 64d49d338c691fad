import type { Remark } from './remark.ts';
import { answersOfUse } from './remarks/answers-of-use.ts';
import { articlesInBalance } from './remarks/articles-in-balance.ts';
import { dreamsRefused } from './remarks/dreams-refused.ts';
import { factsByTheirDay } from './remarks/facts-by-their-day.ts';
import { mandatesAlike } from './remarks/mandates-alike.ts';
import { mandatesTellRedLines } from './remarks/mandates-tell-red-lines.ts';
import { pairsCanSpeak } from './remarks/pairs-can-speak.ts';
import { partiesCare } from './remarks/parties-care.ts';
import { partiesKnownAlike } from './remarks/parties-known-alike.ts';
import { positionsAsPoints } from './remarks/positions-as-points.ts';
import { positionsWithinRedLines } from './remarks/positions-within-red-lines.ts';
import { sayOfParties } from './remarks/say-of-parties.ts';
import { shareOfDeals } from './remarks/share-of-deals.ts';
import { shortTexts } from './remarks/short-texts.ts';
import { signatoriesSettle } from './remarks/signatories-settle.ts';
import { silenceWithinRedLines } from './remarks/silence-within-red-lines.ts';
import { somethingToTrade } from './remarks/something-to-trade.ts';
import { termsCount } from './remarks/terms-count.ts';
import { walkAwaysWithinReach } from './remarks/walk-aways-within-reach.ts';
import { whatMakesItLast } from './remarks/what-makes-it-last.ts';
import { wordsFit } from './remarks/words-fit.ts';

/** All remarks on a playable scenario, in the order in which they run. */
export const REMARKS: readonly Remark[] = [
  shareOfDeals,
  shortTexts,
  partiesCare,
  walkAwaysWithinReach,
  sayOfParties,
  dreamsRefused,
  silenceWithinRedLines,
  answersOfUse,
  articlesInBalance,
  somethingToTrade,
  pairsCanSpeak,
  signatoriesSettle,
  positionsWithinRedLines,
  positionsAsPoints,
  partiesKnownAlike,
  termsCount,
  mandatesAlike,
  mandatesTellRedLines,
  factsByTheirDay,
  whatMakesItLast,
  wordsFit,
];
