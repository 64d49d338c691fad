import type { Clause, PartyIndex } from './moves.ts';

/** What a party has said of its own position in public, for good. */
export interface Declaration extends Clause {
  readonly party: PartyIndex;
  readonly what: 'insist' | 'never';
  readonly round: number;
  /** It has agreed to something else since, and has paid for it. */
  crossed: boolean;
}
