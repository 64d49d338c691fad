import type { Effect } from './effect.ts';

/** What one delegation can do beside talking; everybody sees it done. */
export interface Lever {
  readonly id: string;
  readonly party: string;
  readonly label: string;
  readonly says: string;
  /** How often it can be used. */
  readonly uses: number;
  readonly effects: readonly Effect[];
  /** Support at home that each use costs. */
  readonly cost?: { readonly standing: number } | undefined;
}
