/** The six kinds of step between two successive offers of a party (Hindriks, Jonker & Tykhonov 2007). */
export const STEP_CLASSES = ['fortunate', 'nice', 'concession', 'selfish', 'unfortunate', 'silent'] as const;
export type StepClass = (typeof STEP_CLASSES)[number];

/**
 * The class of a step by what it changes for the party that makes it and for another, in the same units. A change of
 * less than `threshold` either way is none.
 *
 * | own \ other | more | the same | less |
 * | --- | --- | --- | --- |
 * | more | fortunate | selfish | selfish |
 * | the same | nice | silent | unfortunate |
 * | less | concession | concession | unfortunate |
 */
export function stepClass(own: number, other: number, threshold: number): StepClass {
  const mine = direction(own, threshold);
  const theirs = direction(other, threshold);
  if (mine > 0) return theirs > 0 ? 'fortunate' : 'selfish';
  if (theirs < 0) return 'unfortunate';
  if (mine < 0) return 'concession';
  return theirs > 0 ? 'nice' : 'silent';
}

function direction(change: number, threshold: number): -1 | 0 | 1 {
  if (change >= threshold) return 1;
  return change <= -threshold ? -1 : 0;
}

/** The number of steps of each class. */
export type StepCounts = Record<StepClass, number>;

export function noStepCounts(): StepCounts {
  return { fortunate: 0, nice: 0, concession: 0, selfish: 0, unfortunate: 0, silent: 0 };
}

/** Steps that heed another's interests for each that does not; above 1 is called sensitive. Absent where none ignores them. */
export function sensitivity({
  fortunate,
  nice,
  concession,
  selfish,
  unfortunate,
  silent,
}: StepCounts): number | undefined {
  const others = selfish + unfortunate + silent;
  return others === 0 ? undefined : (fortunate + nice + concession) / others;
}
