import { choosing } from './choosing.ts';
import { workshopDeals } from './workshop-deals.ts';

/** What is said beside the editor by what comes after it: these messages come with that. */
export const workshopLateMessages = {
  choosing,
  'workshop-deals': workshopDeals,
} as const;
