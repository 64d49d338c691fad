import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FileLog } from './file-log.ts';
import { checkLogId, isLogId, type LogId } from './log-store.ts';

const ENDING = '.log';

/** The logs that this process has open in its folder; of each, things are done one after another. */
export class FileLogFolder {
  readonly #folder: string;
  readonly #logs = new Map<LogId, Promise<FileLog | undefined>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A log as it was kept or, where there is none, begun with a head if one is given. */
  of(id: LogId, begin?: string): Promise<FileLog | undefined> {
    checkLogId(id);
    const before = this.#logs.get(id) ?? Promise.resolve(undefined);
    const opened = before.then((log) => log ?? found(this.#pathOf(id), begin));
    return this.#keep(id, opened);
  }

  async remove(id: LogId): Promise<void> {
    checkLogId(id);
    const before = this.#logs.get(id)?.catch(() => undefined) ?? Promise.resolve(undefined);
    const removed = before.then(async (log) => {
      await log?.close();
      await rm(this.#pathOf(id), { force: true });
      return undefined;
    });
    // The file is not opened while it is being deleted: requests meanwhile find none.
    await this.#keep(id, removed);
  }

  async close(): Promise<void> {
    const open = await Promise.all(this.#logs.values());
    await Promise.all(open.map((log) => log?.close()));
  }

  #keep(id: LogId, log: Promise<FileLog | undefined>): Promise<FileLog | undefined> {
    this.#logs.set(id, log);
    // A failed open is retried on the next request; missing files are not cached.
    const forget = () => this.#logs.get(id) === log && this.#logs.delete(id);
    log.then((there) => there === undefined && forget(), forget);
    return log;
  }

  #pathOf(id: LogId): string {
    return join(this.#folder, `${id.replace(':', '.')}${ENDING}`);
  }
}

/** The log that a file has by its name; absent where it is another file, as what keeps copies in a folder makes them. */
export function logIdOfFile(name: string): LogId | undefined {
  const id = name.slice(0, -ENDING.length).replace('.', ':');
  return name.endsWith(ENDING) && isLogId(id) ? id : undefined;
}

async function found(path: string, head: string | undefined): Promise<FileLog | undefined> {
  const kept = await FileLog.reopen(path);
  if (kept !== undefined || head === undefined) return kept;
  // One whose very head was cut off was never told to anybody.
  await rm(path, { force: true });
  return FileLog.begin(path, head);
}
