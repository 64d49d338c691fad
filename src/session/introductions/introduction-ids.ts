/** What is told of once, in the order in which it is read again; its messages in `introduction` have these names. */
export const INTRODUCTION_IDS = [
  'text',
  'accept',
  'say',
  'vague',
  'relayed',
  'vote',
  'ballot',
  'date',
  'home',
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
