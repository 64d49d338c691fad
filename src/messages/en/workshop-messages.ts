import proof from './proof.json' with { type: 'json' };
import unreadableData from './unreadable-data.json' with { type: 'json' };
import workshop from './workshop.json' with { type: 'json' };
import workshopBench from './workshop-bench.json' with { type: 'json' };
import workshopEditor from './workshop-editor.json' with { type: 'json' };

/** Messages of the workshop, loaded with it. */
export const workshopMessages = {
  proof,
  workshop,
  'workshop-bench': workshopBench,
  'workshop-editor': workshopEditor,
  'unreadable-data': unreadableData,
} as const;
