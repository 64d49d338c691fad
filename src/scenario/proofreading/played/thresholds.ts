/** From when on something that games come to is remarked on; argued in docs/develop/decisions/0046. Shares are 0 to 1. */
export const THRESHOLDS = {
  /** With fewer games nothing is said of how they go. */
  games: 40,
  /** With fewer signed texts nothing is said of these. */
  signed: 20,
  /** A part that is signed in a smaller share of games is signed too seldom. */
  seldomSigned: 0.1,
  /** A part with fewer possible texts may well have one that all sign. */
  texts: 12,
  /** One text may be so large a share of those that are signed. */
  sameText: 0.5,
  /** From so many rounds on, a text may not be signed in the first quarter of them by the median game. */
  roundsForEarly: 4,
  early: 0.25,
  /** The largest acceptable share of games in which a party walks out. */
  walkOuts: 0.5,
  /** Mean gains of two chairs may be so far apart, each as a share of what it could have gained. */
  betweenChairs: 0.3,
  /** Of the ratified texts so many should hold, and of the signed ones so many be ratified. */
  holds: 0.25,
  ratified: 0.5,
  /** A line for durability that counts in a smaller share of ratified texts hardly ever does. */
  lineCounts: 0.1,
  /** An article may be left silent in so large a share of signed texts. */
  silent: 0.95,
  /** The share of an article's answers that must go unproposed to cause a remark. */
  unproposed: 0.5,
} as const;
