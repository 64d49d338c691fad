import type { StepNow } from '#session/tutorial/step-now.ts';

export const READ: StepNow = {
  step: 1,
  count: 7,
  sentence: 'read',
  region: 'dawn',
  about: { other: 1, want: 1, give: 2, settle: 0 },
};
