/** A class that several devices share: its log, and what that comes to. Any number of processes may serve it. */
import { LogFollower } from '../logs/log-follower.ts';
import type { LogStore } from '../logs/log-store.ts';
import { PROBLEMS, type Problem } from '../protocol/problem.ts';
import { afterEvent } from './after-event.ts';
import { type ClassHappening, eventIn, eventText } from './class-event.ts';
import { type ClassHead, classHeadIn, classLog } from './class-head.ts';
import { type ClassState, newClassState } from './class-state.ts';

/** Returns the event to append, `undefined` if the state is already as wanted, or the reason for a refusal. */
export type ClassCommand = (state: ClassState) => ClassHappening | Problem | undefined;

export class LiveClass {
  readonly id: string;
  readonly head: ClassHead;
  readonly #log: LogFollower;
  readonly #now: () => number;
  #state: ClassState;
  #taken = 0;

  private constructor(id: string, head: ClassHead, logs: LogStore, now: () => number) {
    this.id = id;
    this.head = head;
    this.#now = now;
    this.#state = newClassState(head);
    this.#log = new LogFollower(logs, classLog(id), {
      taken: () => this.#taken,
      take: (entry) => this.#take(entry),
    });
  }

  /** The class as its log tells it; absent where there is none, or none that this program can read. */
  static async load(id: string, logs: LogStore, now: () => number): Promise<LiveClass | undefined> {
    const part = await logs.read(classLog(id), 0);
    const head = part && classHeadIn(part.head);
    if (part === undefined || head === undefined) return undefined;
    const loaded = new LiveClass(id, head, logs, now);
    for (const entry of part.entries) loaded.#take(entry);
    return loaded;
  }

  /** The state after all entries that this process has read. */
  get state(): ClassState {
    return this.#state;
  }

  /** Reads what others have appended; false where the class is gone. */
  catchUp(): Promise<boolean> {
    return this.#log.catchUp();
  }

  /** Lets something happen, decided by the class as it stands when it happens; gives back why not, where it must not. Fails where the log cannot be reached or is full. */
  async happen(wanted: ClassCommand): Promise<Problem | undefined> {
    for (;;) {
      const happening = wanted(this.#state);
      if (happening === undefined || isProblem(happening)) return happening;
      const appended = await this.#log.append(this.#taken + 1, eventText({ ...happening, at: this.#now() }));
      if (appended === 'gone') return 'no-such-class';
      if (appended === 'stored') return undefined;
    }
  }

  #take(entry: string): void {
    this.#state = afterEvent(this.#state, eventIn(entry), this.head);
    this.#taken += 1;
  }
}

function isProblem(wanted: ClassHappening | Problem): wanted is Problem {
  return (PROBLEMS as readonly unknown[]).includes(wanted);
}
