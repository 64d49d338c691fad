import type { Nothing } from './nothing.ts';

/** Parameters of the faults of a file of wishes, by code. */
export interface WishValues {
  'not-a-map.wishes': Nothing;
  /** Answers that the order leaves out. */
  'missing-answers': { readonly issue: string; readonly options: readonly string[] };
}
