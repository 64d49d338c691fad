import type { TutorialSentence } from '../tutorial/tutorial-steps.ts';
import type { IntroductionId } from './introduction-ids.ts';

/** Introductions whose topics a sentence of the tutorial has already explained, by that sentence. */
export const TAUGHT_BY: Readonly<Partial<Record<TutorialSentence, IntroductionId>>> = {
  choose: 'text',
  ask: 'say',
  accept: 'accept',
  'call-vote': 'vote',
  sign: 'ballot',
};
