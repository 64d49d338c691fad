import type { ReactionModel } from '#session/table/record/reaction-model.ts';
import type { MoodView, Posture } from './stage-view.ts';

/** The light or the shadow around one that has warmed or cooled. */
export function moodView(reaction: ReactionModel | undefined): MoodView | undefined {
  if (reaction?.line === undefined) return undefined;
  const { mood, isMarked, line } = reaction;
  return mood === 'warmer' || mood === 'cooler' ? { mood, isMarked, line } : undefined;
}

/** Returns the posture of a delegation's name plate. */
export function postureOf(reaction: ReactionModel | undefined): Posture {
  if (reaction?.mood === 'warmer') return 'bright';
  return reaction?.mood === 'cooler' ? 'leaning' : 'upright';
}

/** Returns the scale of the name plate of a delegation that warms; a marked reaction enlarges it twice as much. */
export function plateScale(reaction: ReactionModel | undefined): number {
  if (reaction?.mood !== 'warmer') return 1;
  return reaction.isMarked ? 1.06 : 1.03;
}
