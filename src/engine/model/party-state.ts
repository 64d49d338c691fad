import type { Clause, MailInstruction } from './moves.ts';

export interface PartyState {
  /** -1, 0 or 1: the walk-away level drawn by the seed, for all tracks. Secret. */
  level: -1 | 0 | 1;
  /** By track: what no signed text is worth now, in the game's units. Secret. */
  walkAway: number[];
  /** By issue and option: a per-game taste of the negotiator, 100 to 130. Secret. */
  taste: number[][];
  /** By party: promises that this party has seen it keep and break. Known to the two of them. */
  trust: TrustEntry[];
  /** Support at home, 0 to 100; public. */
  standing: number;
  /** Round in which it last explained itself at home; 0 when it never has. */
  consultedIn: number;
  /** Round at whose dusk an announced walk-out takes effect; 0 when none is announced. */
  leavesAt: number;
  /** Standing instruction for offers that it is given to carry. Known to itself alone. */
  mail: MailInstruction;
  /** Round in which it last changed that; 0 when it never has. */
  instructedIn: number;
  gone: boolean;
  /** Days that it has ended with moves left; public. */
  daysEnded: number;
  /** Days in a row, up to `idleRound`, on which it has brought nothing new; public. */
  idleDays: number;
  /** The last round in which it brought nothing new; 0 when there was none. */
  idleRound: number;
  /** Clauses to which a bloc has said yes today without having asked its members. Secret. */
  exposed: Clause[];
}

/** A line of the trust ledger. */
export interface TrustEntry {
  kept: number;
  broke: number;
}
