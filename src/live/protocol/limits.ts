/** Limits that both sides keep to. Types of them tie what the page has of its own, which may load nothing from here. */

/** Tables of a class, at most. */
export const MOST_TABLES = 40;
export type MostTables = typeof MOST_TABLES;

/** Characters of what is announced. */
export const MOST_WORDS = 300;
export type MostWords = typeof MOST_WORDS;

/** Times that one table can be taken back. */
export const MOST_TAKEN_BACK = 8;
