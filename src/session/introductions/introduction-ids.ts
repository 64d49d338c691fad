/** Topics that are introduced once, in the order of a second reading; keys of the messages in `introduction`. */
export const INTRODUCTION_IDS = [
  'text',
  'accept',
  'say',
  'vague',
  'relayed',
  'vote',
  'ballot',
  'date',
  'claim',
  'own-claim',
  'levers',
  'leaving',
  'members',
  'carry',
  'single',
  'review',
] as const;

export type IntroductionId = (typeof INTRODUCTION_IDS)[number];
