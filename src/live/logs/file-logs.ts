import { access, constants, mkdir, readdir } from 'node:fs/promises';
import { FileLogFolder, logIdOfFile } from './file-log-folder.ts';
import { lockFolder } from './lock-folder.ts';
import type { LogStore } from './log-store.ts';
import { newWatchers } from './watchers.ts';

/**
 * Logs as files of a folder, which one process at a time has for itself.
 * @throws LockedFolder where another one has it
 */
export async function fileLogs(folder: string): Promise<LogStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unlock = await lockFolder(folder);
  const watchers = newWatchers();
  const files = new FileLogFolder(folder);
  return {
    open: async (id, head) => (await files.of(id, head))?.head ?? head,
    read: async (id, after) => (await files.of(id))?.read(after),
    append: async (id, place, entry) => {
      const log = await files.of(id);
      const outcome = log === undefined ? 'gone' : await log.append(place, entry);
      if (outcome === 'stored') watchers.tell(id);
      return outcome;
    },
    watch: watchers.watch,
    remove: async (id) => {
      await files.remove(id);
      watchers.tell(id);
    },
    list: async (beginning) =>
      (await readdir(folder)).flatMap((name) => logIdOfFile(name) ?? []).filter((id) => id.startsWith(beginning)),
    check: () => access(folder, constants.W_OK),
    close: async () => {
      await files.close();
      await unlock();
    },
  };
}
