import { plainAnswers } from './plain-answers.ts';
import { plainOffers } from './plain-offers.ts';
import { plainReactions } from './plain-reactions.ts';

/** Sentences of letters, answers and votes in plain words. The other voices have their own ways for most of them. */
export const plain = { ...plainAnswers, ...plainOffers, ...plainReactions } as const;
