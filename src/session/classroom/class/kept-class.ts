import type { Seed } from '#engine/model/setup.ts';
import type { Invitation } from '#record/link/invitation.ts';
import type { Nickname } from '#record/link/nicknames.ts';
import { atTable, type TableName } from '#record/link/table-name.ts';

/** A class as a teacher's device keeps it, and no other place: its tables, who sits there, and what they came to. */
export interface KeptClass {
  /** Identifier in the address of its pages; does not change when the class is renamed. */
  readonly id: string;
  /** The teacher's own words. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  readonly changedAt: number;
  readonly scenario: ClassScenario;
  readonly plan: ClassPlan;
  /** Settings for all who join. */
  readonly presets: ClassPresets;
  readonly tables: readonly ClassTable[];
  /** Results received, the oldest first. */
  readonly results: readonly KeptResult[];
}

/** The scenario that the class plays. */
export interface ClassScenario {
  readonly id: string;
  /** Digest of the scenario when the class was made, see `scenarioDigest`. */
  readonly digest: number;
  /** Title in the language of the choice, for when the scenario is no longer available. */
  readonly title: string;
}

/** Settings by which tables are made. */
export interface ClassPlan {
  /** Ids of the parties whose chairs persons take, at tables for which nothing else was said. */
  readonly chairs: readonly string[];
  readonly sharing: DeviceSharing;
  /** Number of pupils in one chair. */
  readonly perChair: number;
  /** `same` if all tables have the same seed, so that they can be compared. */
  readonly seeds: 'same' | 'own';
}

/** A chair has a device and a game of its own, in which negotiators take the other chairs; or one game goes round among the chairs. */
export type DeviceSharing = 'each' | 'round';

/** Presets as in the links that are handed out. */
export type ClassPresets = Pick<Invitation, 'difficulty' | 'reveal' | 'hints' | 'scores' | 'attacks'>;

export interface ClassTable {
  /** Name in links; unique within the class. */
  readonly name: TableName;
  /** The teacher's name for it; absent if that is the same. */
  readonly called?: string | undefined;
  readonly seed: Seed;
  readonly sharing: DeviceSharing;
  /** Chairs that persons take, in the order of the scenario's parties. */
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
  /** The table that the link names. */
  readonly table?: TableName | undefined;
  /** The table that the teacher assigned; overrides the link's. */
  readonly placed?: TableName | undefined;
  /** The number of the line, from 1 on, if its table was taken back from it: it is shown, and counts in no figure. */
  readonly line?: number | undefined;
  /** Time of arrival, in milliseconds since 1970. */
  readonly came: number;
}

/** The table that a result is of; absent where nobody has said it. */
export function tableOfResult({ table, placed }: Pick<KeptResult, 'table' | 'placed'>): TableName | undefined {
  return placed ?? table;
}

/** Returns a result's key in its class. Includes the table: two with the same seed may have played the same game. */
export function keyOfResult({ code, table }: Pick<KeptResult, 'code' | 'table'>): string {
  return atTable(code, table);
}
