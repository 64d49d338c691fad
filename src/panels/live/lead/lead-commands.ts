import type { Led } from '#live/protocol/asked-by-teacher.ts';

/** What a teacher does from the board of a live class. */
export interface LeadCommands {
  /** Does it, or asks first whether it is meant. */
  readonly lead: (led: Led) => void;
  /** Opens a table with everything revealed. */
  readonly observe: (table: number) => void;
}
