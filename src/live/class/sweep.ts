import type { LogId, LogStore } from '../logs/log-store.ts';
import { codeHeadIn } from './class-code.ts';
import { type ClassHead, classHeadIn, classLog } from './class-head.ts';
import { leadsToClass } from './course-classes.ts';
import { parseJson } from './parse-json.ts';
import { removeClass } from './remove-class.ts';

/** Kinds of logs that are nothing without the class that they belong to. */
const OF_CLASSES = ['scenario:', 'table:'] as const;
type Report = (error: unknown) => void;

/**
 * Removes classes that are too old, codes that lead nowhere any more, and what a failure has left of a class. What time
 * alone makes too old is removed only if it is found so again a day later: a clock may be wrong. A log that cannot be
 * read is reported, and stops no other from being removed.
 */
export async function sweep(logs: LogStore, now: number, report: Report): Promise<void> {
  // Before the classes: whatever lies there belongs to one that was there before it, or to none any more.
  const ofClasses = (await Promise.all(OF_CLASSES.map((kind) => logs.list(kind)))).flat();
  const marks = new SweepMarks(logs, now, await logs.list('mark:'));
  const kept = new Set<LogId>();
  const each = async (ids: readonly LogId[], act: (id: LogId) => Promise<unknown>) => {
    for (const id of ids) await act(id).catch(report);
  };
  await each(await logs.list('class:'), async (id) => {
    kept.add(id);
    if (!(await marks.isDue(id, await isOld(logs, marks, id, now)))) return;
    await removeClass(logs, ownName(id), report);
    kept.delete(id);
  });
  await each(ofClasses, async (id) => kept.has(classLog(classIdIn(id))) || logs.remove(id));
  await each(await logs.list('code:'), async (id) => {
    if (await marks.isDue(id, !(await isGood(logs, id, now)))) await logs.remove(id);
  });
  await each(await logs.list('course:'), async (id) => (await leadsToClass(logs, id)) || logs.remove(id));
  await each(marks.ofNothing, (id) => logs.remove(id));
}

async function isGood(logs: LogStore, id: LogId, now: number): Promise<boolean> {
  const part = await logs.read(id, 0);
  const code = part && codeHeadIn(part.head);
  return code !== undefined && now <= code.goodUntil;
}

/** The age of a class that this program cannot read, such as one of a later program, is counted from when it was found. */
async function isOld(logs: LogStore, marks: SweepMarks, id: LogId, now: number): Promise<boolean> {
  const part = await logs.read(id, 0);
  const openedAt = (part && classHeadIn(part.head)?.openedAt) ?? (await marks.foundUnreadable(id));
  return isExpired({ openedAt }, now);
}

/** The class that a table or a scenario is of. */
function classIdIn(id: LogId): string {
  return ownName(id).split('-')[0] ?? '';
}

function ownName(id: LogId): string {
  return id.slice(id.indexOf(':') + 1);
}

/** Retention time of a class in milliseconds: 30 days. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

/** True if a class is old enough to be deleted. */
function isExpired({ openedAt }: Pick<ClassHead, 'openedAt'>, now: number): boolean {
  return now - openedAt >= KEPT_FOR;
}

/** Milliseconds for which something must have been too old before it is removed: a day. */
const WAITS = 24 * 60 * 60 * 1000;

/** Since when logs have been found too old, or unreadable: each mark is a log of its own, whose head says it. */
class SweepMarks {
  readonly #logs: LogStore;
  readonly #now: number;
  readonly #idle: Set<LogId>;

  /** @param there all marks that there are */
  constructor(logs: LogStore, now: number, there: readonly LogId[]) {
    this.#logs = logs;
    this.#now = now;
    this.#idle = new Set(there);
  }

  /** Marks of what is not too old any more, or has gone. */
  get ofNothing(): readonly LogId[] {
    return [...this.#idle];
  }

  /** True if a log that is too old now was so a day ago already. */
  async isDue(id: LogId, isOld: boolean): Promise<boolean> {
    if (!isOld) return false;
    const isDue = this.#now - (await this.#since(markOf('old', id))) >= WAITS;
    // Marks go with what they were of.
    if (isDue) for (const why of ['old', 'unreadable'] as const) this.#idle.add(markOf(why, id));
    return isDue;
  }

  /** Returns the time at which a log was first found unreadable, in milliseconds since 1970. */
  foundUnreadable(id: LogId): Promise<number> {
    return this.#since(markOf('unreadable', id));
  }

  async #since(mark: LogId): Promise<number> {
    this.#idle.delete(mark);
    const since = sinceIn(await this.#logs.open(mark, this.#head));
    if (since !== undefined && since <= this.#now) return since;
    // The clock was ahead when it was set.
    await this.#logs.remove(mark);
    await this.#logs.open(mark, this.#head);
    return this.#now;
  }

  get #head(): string {
    return JSON.stringify({ since: this.#now });
  }
}

function markOf(why: 'old' | 'unreadable', id: LogId): LogId {
  return `mark:${why}-${id.replace(':', '-')}`;
}

function sinceIn(head: string): number | undefined {
  const { since } = (parseJson(head) ?? {}) as { readonly since?: unknown };
  return typeof since === 'number' ? since : undefined;
}
