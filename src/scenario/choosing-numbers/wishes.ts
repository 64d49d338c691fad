/** What a party wants of an article, without a number of points. */
export interface Wish {
  /** How much the article matters to it against others of its own, 0 to 10; 0 where it does not care. */
  readonly importance: number;
  /** By option: from 0, the worst, to 1, the best. */
  readonly worth: Readonly<Record<string, number>>;
}

/** By party and issue. */
export type Wishes = Readonly<Record<string, Readonly<Record<string, Wish>>>>;

/** The most that an article can matter. */
export const MOST_IMPORTANT = 10;
