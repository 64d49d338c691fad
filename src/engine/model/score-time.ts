/**
 * When a person is told points: never (words and bars stand for them); once the game is over; or from the mandate on,
 * which only its own delegation reads. Links and saves name them by their place: new ones are appended.
 */
export const SCORE_TIMES = ['off', 'after', 'private'] as const;
export type ScoreTime = (typeof SCORE_TIMES)[number];
