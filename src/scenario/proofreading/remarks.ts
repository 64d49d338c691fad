import type { Remark } from './remark.ts';
import { partiesCare } from './remarks/parties-care.ts';
import { positionsWithinRedLines } from './remarks/positions-within-red-lines.ts';
import { sayOfParties } from './remarks/say-of-parties.ts';
import { shareOfDeals } from './remarks/share-of-deals.ts';
import { shortTexts } from './remarks/short-texts.ts';
import { walkAwaysWithinReach } from './remarks/walk-aways-within-reach.ts';

/** Everything that is looked for in a scenario that can be played, in the order in which it is. */
export const REMARKS: readonly Remark[] = [
  shareOfDeals,
  shortTexts,
  partiesCare,
  walkAwaysWithinReach,
  sayOfParties,
  positionsWithinRedLines,
];
