import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Problem } from '../protocol/problem.ts';
import type { ChairIndices } from '../protocol/told-to-pupil.ts';
import type { ClassHead } from './class-head.ts';
import { type ClassState, nobodyPlaysOn, pupilsAt, tablesOf } from './class-state.ts';

/** Draws a whole number from 0 to one below a bound, by chance. */
export type DrawBelow = (below: number) => number;

/** The requested chair; `shared` if another student may have it, too. */
export interface WantedChair extends ChairIndices {
  readonly share: boolean;
}

/** Wish of a pupil who comes without a card. */
export interface ChairWish {
  readonly chair?: WantedChair | undefined;
  /** Pupils of the class whose seats the device has had. */
  readonly held?: readonly string[] | undefined;
}

/**
 * The chair for somebody who comes without a card; `standing` where the teacher says it later; or why there is none.
 * Nobody is seated at a table of which the device may have read a mandate already.
 */
export function chairFor(
  state: ClassState,
  head: ClassHead,
  { chair, held = [] }: ChairWish,
  draw: DrawBelow,
): ChairIndices | 'standing' | Problem {
  const { seating } = state.settings;
  if (seating === 'by-card' || mayHaveHeard(state)) return 'standing';
  const known = tablesOf(state, held);
  if (seating === 'they-choose' && chair !== undefined) {
    return known.has(chair.table) ? 'same-table' : chosenChair(state, head, chair);
  }
  return nextChair(state, head, known, draw) ?? 'standing';
}

/** True if a class has the chair. */
export function hasChair(state: ClassState, { parties }: ClassHead, { table, party }: ChairIndices): boolean {
  return table < state.tables.length && party < parties;
}

/**
 * True if a newcomer may know secrets of an unfinished table: finished games, with their mandates and chances, have
 * been handed out. From then on only the teacher seats pupils at such a table.
 */
function mayHaveHeard(state: ClassState): boolean {
  const { tables } = state;
  const isSat = tables.some((_, place) => pupilsAt(state, place).length > 0);
  return isSat && nobodyPlaysOn(state) && tables.some(({ over }) => !over);
}

function chosenChair(state: ClassState, head: ClassHead, { share, table, party }: WantedChair): ChairIndices | Problem {
  if (!hasChair(state, head, { table, party })) return 'no-such-seat';
  const isTaken = pupilsAt(state, table, party).length > 0;
  return isTaken && !share ? 'seat-taken' : { table, party };
}

/**
 * The chair that is to be filled next: table by table, so that people negotiate with people, and at a table by chance.
 * Once somebody sits in each, chairs are shared. Tables that are over are filled by nobody, unless all are.
 * @returns `undefined` if all tables are `known` to the pupil
 */
function nextChair(
  state: ClassState,
  { parties }: ClassHead,
  known: ReadonlySet<number>,
  draw: DrawBelow,
): ChairIndices | undefined {
  const all = state.tables.flatMap(({ put, over }, table) =>
    Array.from({ length: known.has(table) ? 0 : parties }, (_, party: PartyIndex) => ({
      table,
      party,
      pupils: pupilsAt(state, table, party).length,
      isPut: put.includes(party),
      over,
    })),
  );
  const going = all.filter(({ over }) => !over);
  const open = (going.length > 0 ? going : all).filter(({ isPut }) => !isPut);
  const those = open.length > 0 ? open : all;
  const fewest = Math.min(...those.map(({ pupils }) => pupils));
  const least = those.filter(({ pupils }) => pupils === fewest);
  const first = least.filter(({ table }) => table === least[0]?.table);
  if (first.length === 0) return undefined;
  const { table, party } = at(first, draw(first.length));
  return { table, party };
}
