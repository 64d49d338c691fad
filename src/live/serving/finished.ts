import type { ClassSettings } from '../protocol/asked-by-teacher.ts';
import type { BoardTable } from '../protocol/told-to-teacher.ts';
import { finishedCode } from '../table/finished-code.ts';
import type { LiveTable } from '../table/live-table.ts';

/** The endings of finished tables. Each is computed once, since that takes a while. */
export class Finished {
  readonly #settings: ClassSettings;
  readonly #found = new Map<number, NonNullable<BoardTable['over']>>();

  constructor(settings: ClassSettings) {
    this.#settings = settings;
  }

  /** Absent while it goes on, and where it has not been read. */
  ofTable(place: number, table: LiveTable | undefined): BoardTable['over'] {
    const found = this.#found.get(place);
    if (found !== undefined || table?.state.ending === undefined) return found;
    const over = { ending: table.state.ending.kind, code: finishedCode(table, this.#settings) };
    this.#found.set(place, over);
    return over;
  }
}
