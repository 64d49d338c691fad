import type { Domain } from '#engine/analysis/domain.ts';
import type { WalkAwayLevel } from '#engine/analysis/scenario-analysis.ts';
import type { Signing } from '#engine/analysis/signing.ts';
import { at } from '#engine/model/at.ts';

/** The number of texts that suit all signatories of a track, by day and by the walk-away level that all have drawn. */
export interface DealsByDay {
  /** By level, then by round, the first at 0. */
  readonly counts: Readonly<Record<WalkAwayLevel, readonly number[]>>;
  /** By round: the chance, 0 to 1, that any text suits all, when each signatory draws its own walk-away. */
  readonly chances: readonly number[];
  /** The round, from 0, in which most texts suit all at middle walk-aways. */
  readonly bestDay: number;
  /** In order: the packages that can suit all at all, at the lowest walk-aways on some day. */
  readonly possible: Int32Array;
}

/** By signatory: the least points of a text that it signs, at a level and in a round, from 1. */
export type LeastPoints = (level: WalkAwayLevel, round: number) => readonly number[];

const LEVELS: readonly WalkAwayLevel[] = ['low', 'middle', 'high'];
/** The chances of the levels, as the setup of a game draws them. */
const CHANCES = [1 / 4, 1 / 2, 1 / 4] as const;

/** Goes through all packages once, and by day only through those that can suit all. */
export function dealsByDay(domain: Domain, signing: Signing, rounds: number, least: LeastPoints): DealsByDay {
  const columns = domain.parties.map(({ ranks }) => ranks);
  const asked = LEVELS.map((level) => Array.from({ length: rounds }, (_, round) => least(level, round + 1)));
  const possible = possibleDeals(columns, signing, asked.flat());
  const [low = [], middle = [], high = []] = asked.map((days) => byDay(days, (day) => countOf(columns, possible, day)));
  const draws = Array.from({ length: rounds }, (_, round) => asked.flatMap((days) => [...at(days, round)]));
  return {
    counts: { low, middle, high },
    chances: byDay(draws, (day) => chanceOfDeal(columns, possible, day)),
    bestDay: middle.indexOf(Math.max(...middle)),
    possible,
  };
}

/** By day what is found from the points that are asked for on it. A day that asks for what the day before did is not asked again. */
function byDay(days: readonly (readonly number[])[], find: (asked: readonly number[]) => number): number[] {
  const found: number[] = [];
  for (const [day, asked] of days.entries()) {
    const isSame = days[day - 1]?.every((least, place) => least === asked[place]) === true;
    found.push(isSame ? at(found, day - 1) : find(asked));
  }
  return found;
}

/** By signatory: what each package is worth to it. */
type Columns = readonly Int32Array[];

function possibleDeals(columns: Columns, { crossed }: Signing, asked: readonly (readonly number[])[]): Int32Array {
  const lowest = columns.map((_, place) => Math.min(...asked.map((least) => at(least, place))));
  const rows: number[] = [];
  for (let row = 0; row < crossed.length; row += 1) {
    if (crossed[row] === 0 && suitsAll(columns, row, lowest)) rows.push(row);
  }
  return Int32Array.from(rows);
}

function suitsAll(columns: Columns, row: number, asked: readonly number[]): boolean {
  for (let place = 0; place < columns.length; place += 1) if (columns[place]![row]! < asked[place]!) return false;
  return true;
}

function countOf(columns: Columns, possible: Int32Array, asked: readonly number[]): number {
  let count = 0;
  for (let index = 0; index < possible.length; index += 1) {
    if (suitsAll(columns, possible[index]!, asked)) count += 1;
  }
  return count;
}

/**
 * Each package is marked at the highest levels at which all still sign it, as one number of three-valued digits.
 * @param asked the least points of each signatory at the lowest level, then at the middle one, then at the highest
 */
function chanceOfDeal(columns: Columns, possible: Int32Array, asked: readonly number[]): number {
  const marked = new Uint8Array(3 ** columns.length);
  for (let index = 0; index < possible.length; index += 1) {
    const code = codeOf(columns, possible[index]!, asked);
    if (code !== undefined) marked[code] = 1;
  }
  for (let digit = 1; digit < marked.length; digit *= 3) markLower(marked, digit);
  return marked.reduce((sum, mark, code) => (mark === 1 ? sum + chanceOfDraw(code, columns.length) : sum), 0);
}

/** Marks the next lower level too: a text that suits a party at one level suits it at a lower one. */
function markLower(marked: Uint8Array, digit: number): void {
  for (let code = marked.length - 1; code >= 0; code -= 1) {
    if (marked[code] === 1 && Math.floor(code / digit) % 3 > 0) marked[code - digit] = 1;
  }
}

function codeOf(columns: Columns, row: number, asked: readonly number[]): number | undefined {
  const parties = columns.length;
  let code = 0;
  for (let place = 0; place < parties; place += 1) {
    const worth = columns[place]![row]!;
    if (worth < asked[place]!) return undefined;
    code *= 3;
    if (worth >= asked[place + 2 * parties]!) code += 2;
    else if (worth >= asked[place + parties]!) code += 1;
  }
  return code;
}

function chanceOfDraw(code: number, parties: number): number {
  let chance = 1;
  let rest = code;
  for (let place = 0; place < parties; place += 1) {
    chance *= at(CHANCES, rest % 3);
    rest = Math.floor(rest / 3);
  }
  return chance;
}
