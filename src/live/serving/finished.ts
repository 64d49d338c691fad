import type { ClassSettings } from '../protocol/asked-by-teacher.ts';
import type { BoardLine, BoardTable } from '../protocol/told-to-teacher.ts';
import { earlierCode, finishedCode } from '../table/finished-code.ts';
import type { LiveTable } from '../table/live-table.ts';

/** The endings of finished games and of lines that were left. Each is computed once, since that takes a while. */
export class Finished {
  readonly #settings: ClassSettings;
  /** By table: the number of its line, and the ending of that line. */
  readonly #found = new Map<number, readonly [line: number, over: NonNullable<BoardTable['over']>]>();
  readonly #earlier = new Map<number, readonly BoardLine[]>();

  constructor(settings: ClassSettings) {
    this.#settings = settings;
  }

  /** Absent while it goes on, and where it has not been read. */
  ofTable(place: number, table: LiveTable | undefined): BoardTable['over'] {
    if (table?.state.ending === undefined) return undefined;
    const line = table.earlier.length;
    const [foundLine, found] = this.#found.get(place) ?? [];
    if (foundLine === line) return found;
    const over = { ending: table.state.ending.kind, code: finishedCode(table, this.#settings) };
    this.#found.set(place, [line, over]);
    return over;
  }

  /** The lines that a table was taken back from, the first one first. */
  earlierOf(place: number, table: LiveTable | undefined): readonly BoardLine[] {
    const found = this.#earlier.get(place) ?? [];
    if (table === undefined || table.earlier.length === found.length) return found;
    const more = table.earlier.slice(found.length).map((line): BoardLine => {
      const { state, taken } = line;
      const { back, why } = taken;
      return {
        ...earlierCode(table.game, line, this.#settings),
        ended: state.ending !== undefined,
        round: state.round,
        back,
        why,
      };
    });
    this.#earlier.set(place, [...found, ...more]);
    return [...found, ...more];
  }
}
