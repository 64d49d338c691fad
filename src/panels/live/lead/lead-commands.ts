import type { LeaderCommand } from '#live/protocol/asked-by-teacher.ts';

/** Commands of a teacher on the board of a live class. */
export interface LeadCommands {
  /** Executes a command, or asks for confirmation first. */
  readonly lead: (led: LeaderCommand) => void;
  /** Opens a table with everything revealed. */
  readonly observe: (table: number) => void;
}
