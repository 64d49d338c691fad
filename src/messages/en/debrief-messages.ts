import { debriefDeals } from './debrief-deals.ts';
import { debriefMeasures } from './debrief-measures.ts';
import { debriefPrepared } from './debrief-prepared.ts';

/** What the debrief says besides, at places that are loaded late: these messages come with them. */
export const debriefMessages = {
  'debrief-deals': debriefDeals,
  'debrief-measures': debriefMeasures,
  'debrief-prepared': debriefPrepared,
} as const;
