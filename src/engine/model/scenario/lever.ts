import type { Effect } from './effect.ts';

/** Public action of one delegation beside talking. */
export interface Lever {
  readonly id: string;
  readonly party: string;
  readonly label: string;
  readonly says: string;
  /** Maximum number of uses. */
  readonly uses: number;
  readonly effects: readonly Effect[];
  /** Support at home that each use costs. */
  readonly cost?: { readonly standing: number } | undefined;
}
