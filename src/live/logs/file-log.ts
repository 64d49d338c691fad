import { type FileHandle, open, readFile } from 'node:fs/promises';
import type { Appended, LogPart } from './log-store.ts';

/** An entry on its way into the file. */
interface Waiting {
  readonly entry: string;
  readonly settle: (outcome: Appended | Error) => void;
}

/** One log in a file: its head in the first line, an entry a line. Only one process has it open. */
export class FileLog {
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
