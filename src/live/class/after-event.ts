import type { Announced, ChairIndices } from '../protocol/told-to-pupil.ts';
import type { ClassEvent, GivenTime } from './class-event.ts';
import type { ClassHead } from './class-head.ts';
import { type ClassPupil, type ClassState, type ClassTableState, isAllPaused, newClassTable } from './class-state.ts';
import { startTalks, withPause } from './lesson-clock.ts';

type Kind = ClassEvent['is'];
type After = {
  readonly [K in Kind]: (
    state: ClassState,
    event: Extract<ClassEvent, { readonly is: K }>,
    head: ClassHead,
  ) => ClassState;
};

const NEWCOMER = {
  ready: false,
  calling: false,
  told: undefined,
  atEnd: undefined,
  debriefed: false,
} as const satisfies Partial<ClassPupil>;

const AFTER: After = {
  code: (state, { text, goodUntil }) => ({ ...state, code: { text, goodUntil } }),
  joined: (state, { nickname, token, chair, at }) => {
    const came = state.came + 1;
    const pupil: ClassPupil = { ...NEWCOMER, id: `p${came}`, nickname, token, chair, joinedAt: at };
    return withSeat({ ...state, came, pupils: [...state.pupils, pupil] }, pupil.id, chair);
  },
  // A student in another chair has another mandate to read.
  seated: (state, { pupil, chair }) => withSeat(withPupil(state, pupil, { chair, ready: false }), pupil, chair),
  left: (state, { pupil }) => ({ ...state, pupils: state.pupils.filter(({ id }) => id !== pupil) }),
  ready: (state, { pupil, ready }) => withPupil(state, pupil, { ready }),
  calling: (state, { pupil, calling }) => withPupil(state, pupil, { calling }),
  begun: (state, { at }) => {
    if (state.begunAt !== undefined) return state;
    const { lesson: plan } = state.settings;
    return { ...state, begunAt: at, lesson: plan && startTalks(plan, at) };
  },
  lesson: (state, { clock }) => {
    if (clock !== undefined) return { ...state, lesson: clock };
    const { lesson: _, ...settings } = state.settings;
    return { ...state, settings, lesson: undefined };
  },
  paused: (state, { tables, paused }) => withTables(state, tables, () => ({ paused })),
  'time-given': (state, { to }) => to.reduce(withTime, state),
  limit: (state, { seconds }) => {
    const { limit: _, ...settings } = state.settings;
    return { ...state, settings: seconds === undefined ? settings : { ...settings, limit: seconds } };
  },
  nudged: (state, { table, parties }) =>
    withTables(state, [table], ({ nudged }) => ({
      nudged: nudged.map((count, party) => (parties.includes(party) ? count + 1 : count)),
    })),
  'stand-in': (state, { table, party, sits }) =>
    withTables(state, [table], ({ put }) => {
      const others = put.filter((other) => other !== party);
      return { put: sits ? [...others, party] : others };
    }),
  announced: (state, { words }) => ({ ...state, announced: announcedAfter(state.announced, words) }),
  told: (state, { pupils, words }) => {
    const told = (pupil: ClassPupil) => ({ ...pupil, told: announcedAfter(pupil.told, words) });
    return { ...state, pupils: state.pupils.map((pupil) => (pupils.includes(pupil.id) ? told(pupil) : pupil)) };
  },
  door: (state, { open }) => ({ ...state, doorOpen: open }),
  // The lesson is over with it: closed again, it is not opened by a clock.
  debrief: (state, { open, here }) => ({
    ...state,
    debrief: open,
    lesson: undefined,
    pupils:
      here === undefined ? state.pupils : state.pupils.map((each) => ({ ...each, atEnd: here.includes(each.id) })),
  }),
  debriefed: (state, { pupil }) => withPupil(state, pupil, { debriefed: true }),
  over: (state, { table, line = 0 }) =>
    withTables(state, [table], (now) => (line < now.line ? {} : { line, over: true })),
  // More time was given for a decision of the line before.
  'taken-back': (state, { table, line }) =>
    withTables(state, [table], (now) => (line <= now.line ? {} : { line, over: false, given: undefined })),
  'table-added': (state, _, { parties }) => ({ ...state, tables: [...state.tables, newClassTable(parties)] }),
};

/** A class after something has happened in it. */
export function afterEvent(state: ClassState, event: ClassEvent, head: ClassHead): ClassState {
  return withClock(after(event.is)(state, event, head), event.at);
}

function after<K extends Kind>(kind: K): (state: ClassState, event: ClassEvent, head: ClassHead) => ClassState {
  return AFTER[kind] as (state: ClassState, event: ClassEvent, head: ClassHead) => ClassState;
}

/** A class whose lesson clock stands still if all tables are paused. */
function withClock(state: ClassState, at: number): ClassState {
  return state.lesson === undefined ? state : { ...state, lesson: withPause(state.lesson, isAllPaused(state), at) };
}

function announcedAfter(before: Announced | undefined, words: string): Announced {
  return { number: (before?.number ?? 0) + 1, words };
}

function withPupil(state: ClassState, id: string, changed: Partial<ClassPupil>): ClassState {
  return { ...state, pupils: state.pupils.map((pupil) => (pupil.id === id ? { ...pupil, ...changed } : pupil)) };
}

function withSeat(state: ClassState, pupil: string, chair: ChairIndices | undefined): ClassState {
  if (chair === undefined) return state;
  const before = state.satAt.get(pupil) ?? [];
  return { ...state, satAt: new Map(state.satAt).set(pupil, [...new Set([...before, chair.table])]) };
}

function withTables(
  state: ClassState,
  places: readonly number[],
  change: (table: ClassTableState) => Partial<ClassTableState>,
): ClassState {
  const tables = state.tables.map((table, place) => (places.includes(place) ? { ...table, ...change(table) } : table));
  return { ...state, tables };
}

/** Time that was given for the same decision adds up. */
function withTime(state: ClassState, { table, after: moves, seconds }: GivenTime): ClassState {
  return withTables(state, [table], ({ given }) => ({
    given: { after: moves, seconds: seconds + (given?.after === moves ? given.seconds : 0) },
  }));
}
