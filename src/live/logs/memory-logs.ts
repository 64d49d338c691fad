import { checkLogId, type LogId, type LogStore } from './log-store.ts';
import { newWatchers } from './watchers.ts';

interface Kept {
  readonly head: string;
  readonly entries: string[];
}

/** Logs that last as long as the process: for where nothing may be written, and for tests. */
export function memoryLogs(): LogStore {
  const logs = new Map<LogId, Kept>();
  const watchers = newWatchers();
  return {
    open: async (id, head) => {
      checkLogId(id);
      const kept = logs.get(id) ?? { head, entries: [] };
      logs.set(id, kept);
      return kept.head;
    },
    read: async (id, after) => {
      const kept = logs.get(id);
      return kept && { head: kept.head, entries: kept.entries.slice(after) };
    },
    append: async (id, place, entry) => {
      const kept = logs.get(id);
      if (kept === undefined) return 'gone';
      if (place !== kept.entries.length + 1) return 'taken';
      kept.entries.push(entry);
      watchers.tell(id);
      return 'stored';
    },
    watch: watchers.watch,
    remove: async (id) => {
      logs.delete(id);
      watchers.tell(id);
    },
    list: async (beginning) => [...logs.keys()].filter((id) => id.startsWith(beginning)),
    close: async () => {},
  };
}
