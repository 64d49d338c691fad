import plainAnswers from './plain-answers.json' with { type: 'json' };
import plainOffers from './plain-offers.json' with { type: 'json' };
import plainReactions from './plain-reactions.json' with { type: 'json' };

/** Sentences of letters, answers and votes in plain words. The other voices have their own ways for most of them. */
export const plain = { ...plainAnswers, ...plainOffers, ...plainReactions } as const;
