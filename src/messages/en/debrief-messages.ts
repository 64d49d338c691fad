import debriefAgain from './debrief-again.json' with { type: 'json' };
import debriefBeside from './debrief-beside.json' with { type: 'json' };
import debriefDeals from './debrief-deals.json' with { type: 'json' };
import debriefKeep from './debrief-keep.json' with { type: 'json' };
import debriefMeasures from './debrief-measures.json' with { type: 'json' };
import debriefPath from './debrief-path.json' with { type: 'json' };
import debriefPrepared from './debrief-prepared.json' with { type: 'json' };
import debriefReplay from './debrief-replay.json' with { type: 'json' };
import debriefTalk from './debrief-talk.json' with { type: 'json' };
import decision from './decision.json' with { type: 'json' };

/** Further messages of the debrief, loaded with its late pages. */
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
