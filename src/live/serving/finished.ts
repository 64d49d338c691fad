import type { ClassSettings } from '../protocol/asked-by-teacher.ts';
import type { BoardTable } from '../protocol/told-to-teacher.ts';
import { finishedCode } from '../table/finished-code.ts';
import type { LiveTable } from '../table/live-table.ts';

/** What became of the tables of a class that are over; each is found once, since that takes a while. */
export class Finished {
  readonly #settings: ClassSettings;
  readonly #found = new Map<number, NonNullable<BoardTable['over']>>();

  constructor(settings: ClassSettings) {
    this.#settings = settings;
  }

  /** Absent while it goes on, and where it has not been read. */
  ofTable(place: number, table: LiveTable | undefined): BoardTable['over'] {
    const { ending } = table?.state ?? {};
    if (table === undefined || ending === undefined) return undefined;
    const code = this.#found.get(place)?.code ?? finishedCode(table, this.#settings) ?? '';
    const over = { ending: ending.kind, code };
    this.#found.set(place, over);
    return over;
  }
}
