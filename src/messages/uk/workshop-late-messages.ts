import { choosing } from './choosing.ts';
import { workshopDeals } from './workshop-deals.ts';
import { workshopNumbers } from './workshop-numbers.ts';
import { workshopPoints } from './workshop-points.ts';

/** What is said beside the editor by what comes after it: these messages come with that. */
export const workshopLateMessages = {
  choosing,
  'workshop-deals': workshopDeals,
  'workshop-numbers': workshopNumbers,
  'workshop-points': workshopPoints,
} as const;
