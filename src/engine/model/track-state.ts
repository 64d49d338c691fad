import type { PartyIndex } from './moves.ts';

export interface TrackState {
  status: 'open' | 'signed' | 'closed';
  /** Round in which it was signed or closed; 0 while open. */
  since: number;
  /** Parties that have used their call for a vote. */
  called: PartyIndex[];
  /** Party that has called a vote for this dusk, if any. */
  calledBy: PartyIndex | undefined;
  /** By party: the walk-aways at the signature; empty while unsigned. Secret, each from the others. */
  walkAwaysThen: number[];
  /** By party: its lowest trust in another signatory at the signature, in thousandths. Secret, as the walk-aways are. */
  trustThen?: number[] | undefined;
}
