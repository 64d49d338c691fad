import { proof } from './proof.ts';
import { unreadableData } from './unreadable-data.ts';
import { workshop } from './workshop.ts';
import { workshopBench } from './workshop-bench.ts';
import { workshopEditor } from './workshop-editor.ts';

/** What is said where scenarios are written: these messages come with the workshop. */
export const workshopMessages = {
  proof,
  workshop,
  'workshop-bench': workshopBench,
  'workshop-editor': workshopEditor,
  'unreadable-data': unreadableData,
} as const;
