import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FileLog } from './file-log.ts';
import { lockFolder } from './lock-folder.ts';
import { checkLogId, type LogId, type LogStore } from './log-store.ts';
import { newWatchers } from './watchers.ts';

const ENDING = '.log';

/**
 * Logs as files of a folder, which one process at a time has for itself.
 * @throws LockedFolder where another one has it
 */
export async function fileLogs(folder: string): Promise<LogStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unlock = await lockFolder(folder);
  const watchers = newWatchers();
  const logs = new Map<LogId, Promise<FileLog | undefined>>();
  const pathOf = (id: LogId) => join(folder, `${id.replace(':', '.')}${ENDING}`);
  /** Each is opened once, and what is asked for meanwhile waits. */
  const logOf = (id: LogId, begin?: string): Promise<FileLog | undefined> => {
    checkLogId(id);
    const opened = (logs.get(id) ?? Promise.resolve(undefined)).then(async (log) => log ?? found(pathOf(id), begin));
    logs.set(id, opened);
    // What could not be opened is tried again by whoever asks next; of what is not there nothing is kept.
    opened.then(
      (log) => log === undefined && logs.get(id) === opened && logs.delete(id),
      () => logs.get(id) === opened && logs.delete(id),
    );
    return opened;
  };
  return {
    open: async (id, head) => (await logOf(id, head))?.head ?? head,
    read: async (id, after) => (await logOf(id))?.read(after),
    append: async (id, place, entry) => {
      const log = await logOf(id);
      const outcome = log === undefined ? 'gone' : await log.append(place, entry);
      if (outcome === 'stored') watchers.tell(id);
      return outcome;
    },
    watch: watchers.watch,
    remove: async (id) => {
      const log = await logOf(id);
      logs.delete(id);
      await log?.close();
      await rm(pathOf(id), { force: true });
      watchers.tell(id);
    },
    list: async (beginning) =>
      (await readdir(folder))
        .filter((name) => name.endsWith(ENDING))
        .map((name) => name.slice(0, -ENDING.length).replace('.', ':'))
        .filter((id) => id.startsWith(beginning)),
    close: async () => {
      const open = await Promise.all(logs.values());
      await Promise.all(open.map((log) => log?.close()));
      await unlock();
    },
  };
}

/** The log of a path: as it was kept or, where there is none, begun with a head if one is given. */
async function found(path: string, head: string | undefined): Promise<FileLog | undefined> {
  const kept = await FileLog.reopen(path);
  if (kept !== undefined || head === undefined) return kept;
  // One whose very head was cut off was never told to anybody.
  await rm(path, { force: true });
  return FileLog.begin(path, head);
}
