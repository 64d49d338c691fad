/** Places of the debrief, in the best order for reading. */
export const PLACES = ['result', 'path', 'deals', 'decisions', 'talk'] as const;
export type DebriefPlace = (typeof PLACES)[number];
