import type { Domain } from '#engine/analysis/domain.ts';
import type { WalkAwayLevel } from '#engine/analysis/scenario-analysis.ts';
import type { Signing } from '#engine/analysis/signing.ts';
import { at } from '#engine/model/at.ts';

/** How many texts suit all signatories of a track, by the walk-aways that all have drawn alike, and by day. */
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
  const asked = LEVELS.map((level) => Array.from({ length: rounds }, (_, round) => least(level, round + 1)));
  const possible = possibleDeals(domain, signing, asked.flat());
  const [low, middle, high] = asked.map((days) => countsOf(domain, possible, days)) as [number[], number[], number[]];
  return {
    counts: { low, middle, high },
    chances: Array.from({ length: rounds }, (_, round) =>
      chanceOfDeal(
        domain,
        possible,
        asked.map((days) => at(days, round)),
      ),
    ),
    bestDay: middle.indexOf(Math.max(...middle)),
    possible,
  };
}

function possibleDeals(
  { parties, listed }: Domain,
  { crossed }: Signing,
  asked: readonly (readonly number[])[],
): Int32Array {
  const lowest = parties.map((_, place) => Math.min(...asked.map((least) => at(least, place))));
  const rows: number[] = [];
  for (let row = 0; row < listed; row += 1) {
    if (crossed[row] === 0 && parties.every(({ ranks }, place) => ranks[row]! >= lowest[place]!)) rows.push(row);
  }
  return Int32Array.from(rows);
}

/** By day: how many of some packages all would sign. A day that asks for what the day before did is not counted again. */
function countsOf({ parties }: Domain, possible: Int32Array, days: readonly (readonly number[])[]): number[] {
  const counts: number[] = [];
  for (const [day, asked] of days.entries()) {
    const before = days[day - 1];
    const isSame = before?.every((least, place) => least === asked[place]) === true;
    counts.push(isSame ? at(counts, day - 1) : countOf(parties, possible, asked));
  }
  return counts;
}

function countOf(parties: Domain['parties'], possible: Int32Array, asked: readonly number[]): number {
  let count = 0;
  for (const row of possible) if (parties.every(({ ranks }, place) => ranks[row]! >= asked[place]!)) count += 1;
  return count;
}

/**
 * Each package is marked at the highest levels at which all still sign it, as one number of three-valued digits.
 * @param asked by level: the least points of each signatory
 */
function chanceOfDeal({ parties }: Domain, possible: Int32Array, asked: readonly (readonly number[])[]): number {
  const marked = new Uint8Array(3 ** parties.length);
  for (const row of possible) {
    const code = codeOf(parties, row, asked);
    if (code !== undefined) marked[code] = 1;
  }
  for (let digit = 1; digit < marked.length; digit *= 3) markLower(marked, digit);
  return marked.reduce((sum, mark, code) => (mark === 1 ? sum + chanceOfDraw(code, parties.length) : sum), 0);
}

/** What suits somebody at a level suits it at the next lower one too. */
function markLower(marked: Uint8Array, digit: number): void {
  for (let code = marked.length - 1; code >= 0; code -= 1) {
    if (marked[code] === 1 && Math.floor(code / digit) % 3 > 0) marked[code - digit] = 1;
  }
}

function codeOf(parties: Domain['parties'], row: number, asked: readonly (readonly number[])[]): number | undefined {
  let code = 0;
  for (const [place, { ranks }] of parties.entries()) {
    const levels = asked.filter((least) => ranks[row]! >= least[place]!).length;
    if (levels === 0) return undefined;
    code = code * 3 + levels - 1;
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
