import type { Appended, LogId, LogStore } from './log-store.ts';

/** The state that this process derives from a log. */
export interface Followed {
  /** Returns the number of entries taken. */
  taken(): number;
  /** Takes the next one. */
  take(entry: string): void;
}

/** Follows a log that others may append to as well: each entry is applied once, in order, including those of other writers. */
export class LogFollower {
  readonly #logs: LogStore;
  readonly #id: LogId;
  readonly #followed: Followed;
  #reading: Promise<boolean> | undefined;
  #readingNext: Promise<boolean> | undefined;

  constructor(logs: LogStore, id: LogId, followed: Followed) {
    this.#logs = logs;
    this.#id = id;
    this.#followed = followed;
  }

  /** Takes all that was appended before this was asked for; false where the log is gone. Fails where it cannot be reached. */
  catchUp(): Promise<boolean> {
    if (this.#reading === undefined) {
      this.#reading = this.#read().finally(() => {
        this.#reading = undefined;
      });
      return this.#reading;
    }
    // What is being read may lack what was appended since it was asked for: all who ask meanwhile wait for the next time.
    const readAgain = () => {
      this.#readingNext = undefined;
      return this.catchUp();
    };
    this.#readingNext ??= this.#reading.then(readAgain, readAgain);
    return this.#readingNext;
  }

  /**
   * Puts an entry into a place, which must be the next one; whatever lies there has been taken when this settles. Fails
   * where the log cannot be reached or is full: then it may have been stored all the same.
   */
  async append(place: number, entry: string): Promise<Appended> {
    const appended = await this.#logs.append(this.#id, place, entry);
    if (appended === 'gone') return 'gone';
    if (appended === 'stored' && this.#followed.taken() === place - 1) this.#followed.take(entry);
    else if (!(await this.catchUp())) return 'gone';
    return appended;
  }

  async #read(): Promise<boolean> {
    const after = this.#followed.taken();
    const part = await this.#logs.read(this.#id, after);
    if (part === undefined) return false;
    // What was appended here meanwhile is known already.
    for (const entry of part.entries.slice(this.#followed.taken() - after)) this.#followed.take(entry);
    return true;
  }
}
