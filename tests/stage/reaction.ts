import type { ReactionModel } from '#session/table/record/reaction-model.ts';

/** How a delegation takes what the person did. */
export function reaction(party: number, mood: ReactionModel['mood'], isMarked = false, line = 7): ReactionModel {
  const hasSaid = mood !== 'not-asked' && mood !== 'waiting';
  return {
    ...{ party, mood, isMarked, line: hasSaid ? line : undefined, isNew: hasSaid },
    ...{ words: `${mood} to you`, sentence: '', says: hasSaid ? '“We can accept part of it.”' : undefined },
  };
}
