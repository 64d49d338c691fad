/**
 * Times at which a person sees points: never (words and bars replace them); once the game is over; or from the mandate
 * on, which only its own delegation reads. Links and saves store the index: new ones are appended.
 */
export const SCORE_TIMES = ['off', 'after', 'private'] as const;
export type ScoreTime = (typeof SCORE_TIMES)[number];
