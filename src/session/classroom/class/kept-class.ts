import type { Seed } from '#engine/model/setup.ts';
import type { Invitation } from '#record/link/invitation.ts';
import type { Nickname } from '#record/link/nicknames.ts';
import { atTable, type TableName } from '#record/link/table-name.ts';

/** A class as a teacher's device keeps it, and no other place: its tables, who sits there, and what they came to. */
export interface KeptClass {
  /** Its place in the address of its pages; stays the same when the class is called otherwise. */
  readonly id: string;
  /** The teacher's own words. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  readonly changedAt: number;
  readonly scenario: ClassScenario;
  readonly plan: ClassPlan;
  /** What is set for everybody who sits down. */
  readonly presets: ClassPresets;
  readonly tables: readonly ClassTable[];
  /** What came in, the oldest first. */
  readonly results: readonly KeptResult[];
}

/** What is played. */
export interface ClassScenario {
  readonly id: string;
  /** Of what it is played by, when the class was made. */
  readonly digest: number;
  /** In the language in which it was chosen: for where the scenario cannot be had any more. */
  readonly title: string;
}

/** How tables are made. */
export interface ClassPlan {
  /** Ids of the parties whose chairs persons take, at tables for which nothing else was said. */
  readonly chairs: readonly string[];
  readonly sharing: Sharing;
  /** How many pupils sit in one chair. */
  readonly perChair: number;
  /** Whether all tables have the same chances, so that they can be compared. */
  readonly seeds: 'same' | 'own';
}

/** A chair has a device and a game of its own, in which negotiators take the other chairs; or one game goes round among the chairs. */
export type Sharing = 'each' | 'round';

/** As in the links that are handed out. */
export type ClassPresets = Pick<Invitation, 'difficulty' | 'reveal' | 'hints' | 'scores' | 'attacks'>;

export interface ClassTable {
  /** As links say it; no two tables of a class have the same. */
  readonly name: TableName;
  /** What the teacher calls it, where that is something else. */
  readonly called?: string | undefined;
  readonly seed: Seed;
  readonly sharing: Sharing;
  /** Those that persons take, in the order of the scenario's parties. */
  readonly chairs: readonly ClassChair[];
}

export interface ClassChair {
  /** Id of the party. */
  readonly party: string;
  readonly pupils: readonly Pupil[];
}

export interface Pupil {
  readonly nickname: Nickname;
  /** A real name, where the teacher has pasted it: never in a link, and never on the projector. */
  readonly name?: string | undefined;
}

/** The link of a game that came in. */
export interface KeptResult {
  readonly code: string;
  /** Which table it is of, as the link says. */
  readonly table?: TableName | undefined;
  /** Which it is of, as the teacher says, who knows better. */
  readonly placed?: TableName | undefined;
  /** When it came, in milliseconds since 1970. */
  readonly came: number;
}

/** The table that a result is of; absent where nobody has said it. */
export function tableOfResult({ table, placed }: Pick<KeptResult, 'table' | 'placed'>): TableName | undefined {
  return placed ?? table;
}

/** What tells a result from all others of its class: two tables with the same start may have played the very same game. */
export function keyOfResult({ code, table }: Pick<KeptResult, 'code' | 'table'>): string {
  return atTable(code, table);
}
