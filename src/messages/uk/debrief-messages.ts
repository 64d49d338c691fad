import { debriefAgain } from './debrief-again.ts';
import { debriefBeside } from './debrief-beside.ts';
import { debriefDeals } from './debrief-deals.ts';
import { debriefKeep } from './debrief-keep.ts';
import { debriefMeasures } from './debrief-measures.ts';
import { debriefPath } from './debrief-path.ts';
import { debriefPrepared } from './debrief-prepared.ts';
import { debriefReplay } from './debrief-replay.ts';
import { debriefTalk } from './debrief-talk.ts';
import { decision } from './decision.ts';

/** What the debrief says besides, at places that are loaded late: these messages come with them. */
export const debriefMessages = {
  'debrief-again': debriefAgain,
  'debrief-beside': debriefBeside,
  'debrief-deals': debriefDeals,
  'debrief-keep': debriefKeep,
  'debrief-measures': debriefMeasures,
  'debrief-path': debriefPath,
  'debrief-prepared': debriefPrepared,
  'debrief-replay': debriefReplay,
  decision,
  'debrief-talk': debriefTalk,
} as const;
