import { type Appended, checkLogId, type LogId, type LogStore } from './log-store.ts';
import { newWatchers } from './watchers.ts';

interface Kept {
  readonly head: string;
  readonly entries: string[];
}

/** Logs that last as long as the process: for where nothing may be written, and for tests. */
export function memoryLogs(): LogStore {
  const logs = new Map<LogId, Kept>();
  const watchers = newWatchers();
  const append = (id: LogId, place: number, entry: string): Appended => {
    const kept = logs.get(id);
    if (kept === undefined) return 'gone';
    if (place !== kept.entries.length + 1) return 'taken';
    kept.entries.push(entry);
    watchers.tell(id);
    return 'stored';
  };
  const open = (id: LogId, head: string): string => {
    checkLogId(id);
    const kept = logs.get(id) ?? { head, entries: [] };
    logs.set(id, kept);
    return kept.head;
  };
  return {
    open: (id, head) => soon(() => open(id, head)),
    read: (id, after) =>
      soon(() => {
        const kept = logs.get(id);
        return kept && { head: kept.head, entries: kept.entries.slice(after) };
      }),
    append: (id, place, entry) => soon(() => append(id, place, entry)),
    watch: watchers.watch,
    remove: (id) =>
      soon(() => {
        logs.delete(id);
        watchers.tell(id);
      }),
    list: (beginning) => soon(() => [...logs.keys()].filter((id) => id.startsWith(beginning))),
    check: () => soon(() => undefined),
    close: () => soon(() => undefined),
  };
}

/** Not at once, and with a failure that is told as any store tells one. */
function soon<Result>(act: () => Result): Promise<Result> {
  return Promise.resolve().then(act);
}
