import type { LogId, LogStore } from './log-store.ts';

/**
 * Copies all logs to another store, and adds what is missing there to logs that it has already. Logs may grow meanwhile:
 * a class is copied before its tables, so that the copy knows no ending that its tables lack.
 * @returns the number of logs
 * @throws Error if the other store has a log with a different history
 */
export async function copyLogs(from: LogStore, to: LogStore): Promise<number> {
  // In order of their names, `class:` is before `table:`.
  const ids = [...(await from.list(''))].sort();
  for (const id of ids) await copyLog(id, from, to);
  return ids.length;
}

async function copyLog(id: LogId, from: LogStore, to: LogStore): Promise<void> {
  const log = await from.read(id, 0);
  // Deleted meanwhile.
  if (log === undefined) return;
  const head = await to.open(id, log.head);
  const entries = (await to.read(id, 0))?.entries ?? [];
  if (head !== log.head || entries.some((entry, index) => entry !== log.entries[index])) {
    throw new Error(`The log ${id} has a different history there. Copy into an empty store.`);
  }
  for (const [index, entry] of log.entries.entries()) {
    if (index >= entries.length) await to.append(id, index + 1, entry);
  }
}
