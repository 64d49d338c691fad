import type { LogId, LogStore } from '../logs/log-store.ts';
import { parseJson } from './parse-json.ts';

/** Milliseconds for which something must have been too old before it is removed: a day. */
const WAITS = 24 * 60 * 60 * 1000;

/** Since when logs have been found too old, or unreadable: each mark is a log of its own, whose head says it. */
export class SweepMarks {
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
