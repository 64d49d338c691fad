import type { Setup } from '#engine/model/setup.ts';
import type { LogId } from '../logs/log-store.ts';
import type { ClassSettings } from '../protocol/asked-by-teacher.ts';
import { parseJson } from './parse-json.ts';
import { secretWord } from './tokens.ts';

/** The head of a class log: the properties of a class that never change. */
export interface ClassHead {
  readonly format: 1;
  /** Version of the rules that its tables are played by. */
  readonly rules: number;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
  /** Hashes of the tokens that lead it and that show it. */
  readonly teacher: string;
  readonly projector: string;
  /** The secret from which card tokens and seeds are derived. It never leaves the server. */
  readonly secret: string;
  readonly settings: ClassSettings;
  /** The number of tables when the class was opened. */
  readonly tables: number;
  /** The number of delegations in the scenario. */
  readonly parties: number;
}

/** The head of a table log: the setup of its game. */
export interface TableHead {
  readonly setup: Setup;
}

export function classLog(classId: string): LogId {
  return `class:${classId}`;
}

/** The scenario of a class lies beside it, and goes with it. */
export function scenarioLog(classId: string): LogId {
  return `scenario:${classId}`;
}

export function tableLog(classId: string, table: number): LogId {
  return `table:${classId}-${table}`;
}

export function headText(head: ClassHead | TableHead): string {
  return JSON.stringify(head);
}

/** Absent where a later program has written it, or somebody else, so that this one does not know what it means. */
export function classHeadIn(text: string): ClassHead | undefined {
  const head = parseJson(text) as ClassHead | undefined;
  return head?.format === 1 ? head : undefined;
}

export function tableHeadIn(text: string): TableHead {
  return JSON.parse(text) as TableHead;
}

/**
 * The head of a table's log, the same from every process. All chairs count as played by persons, with negotiators standing
 * in for them.
 */
export function tableHeadOf({ secret, settings, parties }: ClassHead, table: number): TableHead {
  const seed = secretWord(secret, settings.seeds === 'same' ? 'seed' : `seed ${table}`);
  const seats = Array.from({ length: parties }, () => 'person' as const);
  return { setup: settings.attacks ? { seed, seats } : { seed, seats, sensitiveEvents: false } };
}
