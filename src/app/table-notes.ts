import type { Setup } from '#engine/model/setup.ts';
import type { TableName } from '#record/link/table-name.ts';
import { keptListIn } from './kept-list.ts';
import type { TextStore } from './text-store.ts';

/**
 * Notes of the class tables to which this device's games belong, as named by their links; and of the chair of this
 * device in finished games of several persons, each at their own.
 */
export interface TableNotes {
  /** The table that a game is of; absent where nobody has said it. */
  of(scenario: string, setup: Setup): TableName | undefined;
  /** Notes it for a game that is sat down to; where no link has said it now, an earlier one is forgotten. */
  note(scenario: string, setup: Setup, table: TableName | undefined): void;
  /** The chair that the user of this device sat in, by the code of the finished game. */
  chairOf(code: string): number | undefined;
  noteChair(code: string, chair: number): void;
  /** The live class that a finished game was played in on this device, by the code of the game. */
  classOf(code: string): string | undefined;
  noteClass(code: string, classId: string): void;
  /** The codes of the lines that the game's table was taken back from, the first one first. */
  linesOf(code: string): readonly string[];
  noteLines(code: string, lines: readonly string[]): void;
}

const NAME = 'tables-of-games';
/** Of a text each, by the end of the code: what was played stands there, and is another in each game. */
const CHAIR = 'chair-in:';
const CLASS = 'class-of:';
const LINES = 'lines-of:';
const END_OF_CODE = 40;
/** Most games that are noted. The oldest go first. */
const MOST = 100;

type Entry = readonly [game: string, table: TableName];

/** The notes of a store. */
export function tableNotesIn(store: TextStore): TableNotes {
  const { list, put } = keptListIn(store, NAME, isEntry);
  return {
    of: (scenario, setup) => list().find(([game]) => game === gameKey(scenario, setup))?.[1],
    note: (scenario, setup, table) => {
      const key = gameKey(scenario, setup);
      const before = list();
      const others = before.filter(([game]) => game !== key);
      if (table === undefined && others.length === before.length) return;
      const now = table === undefined ? others : [[key, table] as const, ...others];
      put(now.slice(0, MOST));
    },
    chairOf: (code) => {
      const text = store.read(nameOf(CHAIR, code));
      return text !== undefined && /^\d{1,2}$/.test(text) ? Number(text) : undefined;
    },
    noteChair: (code, chair) => void store.write(nameOf(CHAIR, code), String(chair)),
    classOf: (code) => store.read(nameOf(CLASS, code)),
    noteClass: (code, classId) => void store.write(nameOf(CLASS, code), classId),
    linesOf: (code) => store.read(nameOf(LINES, code))?.split(' ') ?? [],
    noteLines: (code, lines) => void (lines.length > 0 && store.write(nameOf(LINES, code), lines.join(' '))),
  };
}

function nameOf(kind: string, code: string): string {
  return kind + code.slice(-END_OF_CODE);
}

/** Games of the same seed and seats are told apart by nothing that they begin with: the last that was sat down to counts. */
function gameKey(scenario: string, { seed, seats }: Setup): string {
  return [scenario, seed, ...seats].join(' ');
}

function isEntry(value: unknown): value is Entry {
  if (!Array.isArray(value)) return false;
  const [game, table] = value as unknown[];
  return typeof game === 'string' && typeof table === 'string' && /^[a-z\d-]{1,24}$/.test(table);
}
