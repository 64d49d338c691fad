import { debriefDeals } from './debrief-deals.ts';
import { debriefMeasures } from './debrief-measures.ts';
import { debriefPath } from './debrief-path.ts';
import { debriefPrepared } from './debrief-prepared.ts';

/** What the debrief says besides, at places that are loaded late: these messages come with them. */
export const debriefMessages = {
  'debrief-deals': debriefDeals,
  'debrief-measures': debriefMeasures,
  'debrief-path': debriefPath,
  'debrief-prepared': debriefPrepared,
} as const;
