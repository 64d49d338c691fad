/** What is said to a pupil of a live class. */
export const livePupil = {} as const;
