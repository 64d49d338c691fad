import type { Clause, PartyIndex } from './moves.ts';

/** Public and final statement of a party about its own position. */
export interface Declaration extends Clause {
  readonly party: PartyIndex;
  readonly what: 'insist' | 'never';
  readonly round: number;
  /** True once the party has agreed to something else, and has paid for it. */
  crossed: boolean;
}
