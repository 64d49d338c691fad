/** The roster of a live class: who sat where, and took which part. No points. */
import type { Leading, PupilPart } from '#live/protocol/told-to-teacher.ts';
import type { Speaker } from '#messages/speaker.ts';
import { nicknameInWords, tableBriefly } from '../../classroom/class/names-in-words.ts';
import { type Cell, csvOf } from '../../debrief/keep/csv.ts';

/** Cells of a row: student, delegation, minute of joining, here at the end, moves of the seat, debrief opened. */
export interface RosterRow {
  /** Index of the table; `undefined` for a student without a seat. */
  readonly table: number | undefined;
  readonly id: string;
  readonly cells: readonly Cell[];
}

const COLUMNS = ['student', 'seat', 'joined', 'end', 'moves', 'debrief'] as const;
const MINUTE = 60_000;

/** Returns the headings of the cells of a row. */
export function rosterHead({ say }: Speaker): readonly string[] {
  return COLUMNS.map((column) => say(`live-teacher.roster-${column}`));
}

/** Returns a row for each student, table by table, and last those without a seat. */
export function rosterOf(speaker: Speaker, { board, parties }: Leading): readonly RosterRow[] {
  const seated = board.tables.flatMap(({ chairs }, table) =>
    chairs.flatMap(({ pupils }, party) => pupils.map((pupil) => ({ pupil, table, seat: parties[party]?.name ?? '' }))),
  );
  const standing = board.standing.map((pupil) => ({ pupil, table: undefined, seat: '' }));
  return [...seated, ...standing].map(({ pupil: { id, nickname, part }, table, seat }) => ({
    table,
    id,
    cells: [nicknameInWords(speaker, nickname), seat, ...(part === undefined ? [] : partInCells(speaker, part))],
  }));
}

function partInCells({ say }: Speaker, { joined, atEnd, moves, debriefed }: PupilPart): readonly Cell[] {
  const whether = (is: boolean | undefined) =>
    is === undefined ? '' : say(`live-teacher.roster-${is ? 'yes' : 'no'}`);
  return [Math.floor(joined / MINUTE), whether(atEnd), moves, whether(debriefed)];
}

/** The roster for a gradebook or a spreadsheet. */
export function rosterAsCsv(speaker: Speaker, leading: Leading): string {
  const { tables } = leading.board;
  const named = (table: number | undefined) => {
    const found = table === undefined ? undefined : tables[table];
    return found === undefined ? '' : tableBriefly(speaker, found);
  };
  const head = [speaker.say('live-teacher.roster-table'), ...rosterHead(speaker)];
  return csvOf([head, ...rosterOf(speaker, leading).map(({ table, cells }) => [named(table), ...cells])]);
}
