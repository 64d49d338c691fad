import type { PartyIndex } from '#engine/model/moves.ts';
import type { ClassSettings } from '../protocol/asked-by-teacher.ts';
import type { LessonClock } from '../protocol/lesson.ts';
import type { Announced, ChairIndices, Phase } from '../protocol/told-to-pupil.ts';
import type { ClassCode } from '../protocol/told-to-teacher.ts';
import type { ClassHead } from './class-head.ts';

/** A class at one moment, beside the games at its tables: what its log comes to. */
export interface ClassState {
  readonly settings: ClassSettings;
  readonly tables: readonly ClassTableState[];
  /** In the order in which they came, without those who have left. */
  readonly pupils: readonly ClassPupil[];
  /** The number of pupils who have ever joined, including those who have left. */
  readonly came: number;
  /** By pupil, also of those who have left: the tables at which they have had a chair, and may have read its mandate. */
  readonly satAt: ReadonlyMap<string, readonly number[]>;
  readonly code: ClassCode | undefined;
  readonly doorOpen: boolean;
  /** The start of the talks, in milliseconds since 1970; `undefined` before it. */
  readonly begunAt: number | undefined;
  /** `undefined` if the lesson has no clock, before it is started, and once the debrief was open. */
  readonly lesson: LessonClock | undefined;
  readonly debrief: boolean;
  readonly announced: Announced | undefined;
}

export interface ClassTableState {
  readonly paused: boolean;
  /** Parties whose chairs the teacher has given to negotiators. */
  readonly put: readonly PartyIndex[];
  /** More time, in seconds, for the decision after so many moves. */
  readonly given: { readonly after: number; readonly seconds: number } | undefined;
  /** By party: how often it was nudged. */
  readonly nudged: readonly number[];
  /** The number of times that the table was taken back, as far as the class log records it. */
  readonly line: number;
  /** True if the end of the table's game is recorded in the class log. */
  readonly over: boolean;
}

export interface ClassPupil {
  readonly id: string;
  readonly nickname: string;
  /** Hash of the token. */
  readonly token: string;
  readonly chair: ChairIndices | undefined;
  readonly ready: boolean;
  readonly calling: boolean;
  /** The last message of the teacher to this student. */
  readonly told: Announced | undefined;
  /** Milliseconds since 1970. */
  readonly joinedAt: number;
  /** True if the pupil was here when the debrief was opened; `undefined` before. */
  readonly atEnd: boolean | undefined;
  /** True if a device of the pupil has opened the debrief of its table. */
  readonly debriefed: boolean;
}

/** A class that was just opened. */
export function newClassState({ settings, tables, parties }: ClassHead): ClassState {
  return {
    settings,
    tables: Array.from({ length: tables }, () => newClassTable(parties)),
    pupils: [],
    came: 0,
    satAt: new Map(),
    code: undefined,
    doorOpen: true,
    begunAt: undefined,
    lesson: undefined,
    debrief: false,
    announced: undefined,
  };
}

export function newClassTable(parties: number): ClassTableState {
  const nudged = Array.from({ length: parties }, () => 0);
  return { paused: false, put: [], given: undefined, nudged, line: 0, over: false };
}

export function phaseOf({ begunAt, debrief }: ClassState): Phase {
  if (debrief) return 'debrief';
  return begunAt === undefined ? 'waiting' : 'playing';
}

/** Returns the pupils with a chair at a table (and of a party, if given), in the order in which they joined. */
export function pupilsAt({ pupils }: ClassState, table: number, party?: PartyIndex): readonly ClassPupil[] {
  return pupils.filter(({ chair }) => chair?.table === table && (party === undefined || chair.party === party));
}

/** Returns the tables at which some pupils have, or once had, a chair. */
export function tablesOf({ satAt }: ClassState, pupils: readonly string[]): ReadonlySet<number> {
  return new Set(pupils.flatMap((pupil) => satAt.get(pupil) ?? []));
}

/** True if a pupil has, or once had, a chair at a table. */
export function wasSatAt({ satAt }: ClassState, table: number): boolean {
  return [...satAt.values()].some((tables) => tables.includes(table));
}

/** True if every table that was ever sat at is paused, and one of them still plays. */
export function isAllPaused(state: ClassState): boolean {
  const used = state.tables.filter((_, place) => wasSatAt(state, place));
  return used.every(({ paused }) => paused) && used.some(({ over }) => !over);
}

/** True if the game is over at every table with seated pupils. The other tables have only negotiators. */
export function nobodyPlaysOn(state: ClassState): boolean {
  return state.tables.every(({ over }, place) => over || pupilsAt(state, place).length === 0);
}

export function pupilCalled({ pupils }: ClassState, id: string): ClassPupil | undefined {
  return pupils.find((pupil) => pupil.id === id);
}
