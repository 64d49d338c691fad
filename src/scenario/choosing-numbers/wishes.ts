/** A party's preferences on one article, independent of points. */
export interface Wish {
  /** The importance of the article to the party relative to its other articles, 0 to 10; 0: indifferent. */
  readonly importance: number;
  /** By option: from 0, the worst, to 1, the best. */
  readonly worth: Readonly<Record<string, number>>;
}

/** By party and issue. */
export type Wishes = Readonly<Record<string, Readonly<Record<string, Wish>>>>;

/** The most that an article can matter. */
export const MOST_IMPORTANT = 10;
