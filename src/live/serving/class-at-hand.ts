import type { Game } from '#engine/model/game.ts';
import type { LiveClass } from '../class/live-class.ts';
import type { Over } from '../protocol/told-to-pupil.ts';
import type { BoardLine, BoardTable } from '../protocol/told-to-teacher.ts';
import type { Attendance } from './attendance.ts';
import type { Clock } from './clock.ts';
import type { LeadingDevice, SeatedDevice } from './listeners.ts';
import type { ServedTable } from './served-table.ts';
import type { WaitLimit } from './table-waits.ts';

/** A class that a process serves, for those who tell of it. */
export interface ClassAtHand {
  readonly live: LiveClass;
  readonly game: Game;
  readonly attendance: Attendance;
  readonly clock: Clock;
  /** The devices of this process. */
  readonly seated: ReadonlySet<SeatedDevice>;
  readonly leading: ReadonlySet<LeadingDevice>;
  /** A table, if this process has read it. */
  tableAt(place: number): ServedTable | undefined;
  /** A table, read if need be. Fails where the log cannot be reached. */
  readTable(place: number): Promise<ServedTable>;
  /** Returns the time limit of the table's current decision. */
  limitAt(place: number): WaitLimit;
  /** Returns the ending of a table; `undefined` until it is over. */
  endedAt(place: number): BoardTable['over'];
  /** The same as a pupil is told it. */
  overAt(place: number): Over | undefined;
  /** Returns the lines that a table was taken back from. */
  earlierAt(place: number): readonly BoardLine[];
}
