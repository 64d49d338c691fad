import type { Nothing } from './nothing.ts';

/** What is said of a file of wishes. */
export interface WishValues {
  'not-a-map.wishes': Nothing;
  /** Answers that the order leaves out. */
  'missing-answers': { readonly issue: string; readonly options: readonly string[] };
}
