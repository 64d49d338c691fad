/** A class that several devices share: its log, and what that comes to. Any number of processes may serve it. */
import type { Appended, LogStore } from '../logs/log-store.ts';
import { PROBLEMS, type Problem } from '../protocol/problem.ts';
import { afterEvent } from './after-event.ts';
import { type ClassHappening, eventIn, eventText } from './class-event.ts';
import { type ClassHead, classHeadIn, classLog } from './class-head.ts';
import { type ClassState, newClassState } from './class-state.ts';

/** What is to happen in a class as it stands; absent where it is so already; or why it must not. */
export type Wanted = (state: ClassState) => ClassHappening | Problem | undefined;

export class LiveClass {
  readonly id: string;
  readonly head: ClassHead;
  readonly #logs: LogStore;
  readonly #now: () => number;
  #state: ClassState;
  #read = 0;
  #reading: Promise<boolean> | undefined;

  private constructor(id: string, head: ClassHead, logs: LogStore, now: () => number) {
    this.id = id;
    this.head = head;
    this.#logs = logs;
    this.#now = now;
    this.#state = newClassState(head);
  }

  /** The class as its log tells it; absent where there is none, or none that this program can read. */
  static async load(id: string, logs: LogStore, now: () => number): Promise<LiveClass | undefined> {
    const part = await logs.read(classLog(id), 0);
    const head = part && classHeadIn(part.head);
    if (part === undefined || head === undefined) return undefined;
    const loaded = new LiveClass(id, head, logs, now);
    loaded.#take(part.entries);
    return loaded;
  }

  /** As far as this process has read. */
  get state(): ClassState {
    return this.#state;
  }

  /** Reads what others have appended; false where the class is gone. Those that ask meanwhile wait for the same. */
  catchUp(): Promise<boolean> {
    this.#reading ??= this.#readOn().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  /** Lets something happen, decided by the class as it stands when it happens; gives back why not, where it must not. Fails where the log cannot be reached or is full. */
  async happen(wanted: Wanted): Promise<Problem | undefined> {
    for (;;) {
      const happening = wanted(this.#state);
      if (happening === undefined || isProblem(happening)) return happening;
      const appended = await this.#append(eventText({ ...happening, at: this.#now() }));
      if (appended === 'gone') return 'no-such-class';
      if (appended === 'stored') return undefined;
    }
  }

  /** Puts an entry into the next place, as far as is known here; when it gives back anything, what lies there has been read. */
  async #append(text: string): Promise<Appended> {
    const place = this.#read + 1;
    const appended = await this.#logs.append(classLog(this.id), place, text);
    if (appended === 'gone') return 'gone';
    if (appended === 'stored' && this.#read === place - 1) this.#take([text]);
    else if (!(await this.catchUp())) return 'gone';
    return appended;
  }

  async #readOn(): Promise<boolean> {
    const after = this.#read;
    const part = await this.#logs.read(classLog(this.id), after);
    if (part === undefined) return false;
    // What was appended here meanwhile is known already.
    this.#take(part.entries.slice(this.#read - after));
    return true;
  }

  #take(entries: readonly string[]): void {
    for (const text of entries) this.#state = afterEvent(this.#state, eventIn(text), this.head);
    this.#read += entries.length;
  }
}

function isProblem(wanted: ClassHappening | Problem): wanted is Problem {
  return (PROBLEMS as readonly unknown[]).includes(wanted);
}
