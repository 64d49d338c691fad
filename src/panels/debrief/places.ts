/** Where one can be in the debrief, in the order in which it is best read. */
export const PLACES = ['result', 'path', 'deals', 'decisions', 'talk'] as const;
export type Place = (typeof PLACES)[number];
