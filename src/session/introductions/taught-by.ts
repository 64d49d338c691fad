import type { TutorialSentence } from '../tutorial/tutorial-steps.ts';
import type { IntroductionId } from './introduction-ids.ts';

/** What a sentence of the tutorial has told of already, by that sentence. */
export const TAUGHT_BY: Readonly<Partial<Record<TutorialSentence, IntroductionId>>> = {
  choose: 'text',
  ask: 'say',
  accept: 'accept',
  'call-vote': 'vote',
  sign: 'ballot',
};
