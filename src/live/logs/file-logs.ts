import { access, constants, type FileHandle, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { lockFolder } from './lock-folder.ts';
import { type Appended, checkLogId, isLogId, type LogId, type LogPart, type LogStore } from './log-store.ts';
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

const ENDING = '.log';

/** The logs that this process has open in its folder; of each, things are done one after another. */
class FileLogFolder {
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
function logIdOfFile(name: string): LogId | undefined {
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

/** An entry on its way into the file. */
interface Waiting {
  readonly entry: string;
  readonly settle: (outcome: Appended | Error) => void;
}

/** One log in a file: its head in the first line, an entry a line. Only one process has it open. */
class FileLog {
  readonly #file: FileHandle;
  readonly #head: string;
  readonly #entries: string[];
  /** Bytes that are whole. */
  #length: number;
  /** Places that have been given away; those above the entries are being written. */
  #promised: number;
  #waiting: Waiting[] = [];
  #writing: Promise<void> | undefined;

  private constructor(file: FileHandle, lines: readonly string[], length: number) {
    const [head = '', ...entries] = lines;
    this.#file = file;
    this.#head = head;
    this.#entries = entries;
    this.#promised = entries.length;
    this.#length = length;
  }

  /** Begins a log, where there is none at that path. */
  static async begin(path: string, head: string): Promise<FileLog> {
    const file = await open(path, 'wx+');
    const line = Buffer.from(`${head}\n`);
    try {
      await writeWhole(file, line, 0);
      await file.datasync();
    } catch (error) {
      // Nobody has been told of it.
      await file.truncate(0).catch(() => undefined);
      await file.close();
      throw error;
    }
    return new FileLog(file, [head], line.length);
  }

  /** Opens one that was kept; absent where there is none, or it was never whole. What was cut off in the middle of a line is dropped: nobody was told that it is stored. */
  static async reopen(path: string): Promise<FileLog | undefined> {
    const text = await readFile(path, 'utf8').catch(absentWhereMissing);
    const end = text?.lastIndexOf('\n') ?? -1;
    if (text === undefined || end === -1) return undefined;
    const whole = text.slice(0, end);
    const file = await open(path, 'r+');
    const length = Buffer.byteLength(whole) + 1;
    await file.truncate(length);
    return new FileLog(file, whole.split('\n'), length);
  }

  get head(): string {
    return this.#head;
  }

  read(after: number): LogPart {
    // Those that are being written are not there yet: they may fail.
    return { head: this.#head, entries: this.#entries.slice(after) };
  }

  /** Stores an entry if its place is the next one. Those that come while the disk is busy are written together. */
  async append(place: number, entry: string): Promise<Appended> {
    if (place !== this.#promised + 1) {
      // A refused writer reads on and must find the entry that took the place.
      await this.#writing;
      return 'taken';
    }
    this.#promised += 1;
    return new Promise((resolve, reject) => {
      const settle = (outcome: Appended | Error) => (outcome instanceof Error ? reject(outcome) : resolve(outcome));
      this.#waiting.push({ entry, settle });
      this.#writing ??= this.#write();
    });
  }

  async close(): Promise<void> {
    await this.#writing;
    await this.#file.close();
  }

  async #write(): Promise<void> {
    // What is asked for in the same turn of the loop goes along.
    await new Promise(setImmediate);
    while (this.#waiting.length > 0) {
      const together = this.#waiting;
      this.#waiting = [];
      const outcome = await this.#store(together.map(({ entry }) => entry));
      // Where an entry is not stored, those that were to come after it have no place.
      const settled = outcome instanceof Error ? [...together, ...this.#waiting.splice(0)] : together;
      this.#promised = this.#entries.length + this.#waiting.length;
      for (const { settle } of settled) settle(outcome);
    }
    this.#writing = undefined;
  }

  async #store(entries: readonly string[]): Promise<Appended | Error> {
    const bytes = Buffer.from(`${entries.join('\n')}\n`);
    try {
      await writeWhole(this.#file, bytes, this.#length);
      await this.#file.datasync();
    } catch (error) {
      await this.#file.truncate(this.#length).catch(() => undefined);
      return error instanceof Error ? error : new Error(String(error));
    }
    this.#length += bytes.length;
    this.#entries.push(...entries);
    return 'stored';
  }
}

/** Writes all of it: where a disk is nearly full, less may be written than was asked for, and that is no failure yet. */
async function writeWhole(file: FileHandle, bytes: Buffer, at: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, at + done);
    if (bytesWritten === 0) throw new Error('nothing more can be written');
    done += bytesWritten;
  }
}

function absentWhereMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
