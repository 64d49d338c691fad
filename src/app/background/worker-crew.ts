import type { FromWorker } from './messages.ts';
import { type AnyWorker, PoolWorker } from './pool-worker.ts';

/** Listener to the workers of a crew. */
interface CrewListener {
  readonly onMessage: (worker: PoolWorker, message: FromWorker) => void;
  readonly onReady: () => void;
  /** One has not come, and is not one of the crew any more; no other will be called. */
  readonly onMissing: (worker: PoolWorker) => void;
  /** One broke, and is not one of the crew any more. */
  readonly onBroken: (worker: PoolWorker, why: string) => void;
}

/** The workers that have been called. */
export class WorkerCrew {
  readonly #call: () => AnyWorker;
  readonly #patience: number;
  readonly #listener: CrewListener;
  #size: number;
  #all: PoolWorker[] = [];

  /**
   * @param size How many there are at most
   * @param patience Milliseconds in which each must come
   */
  constructor(call: () => AnyWorker, size: number, patience: number, listener: CrewListener) {
    this.#call = call;
    this.#size = size;
    this.#patience = patience;
    this.#listener = listener;
  }

  get all(): readonly PoolWorker[] {
    return this.#all;
  }

  /** The workers that are ready. */
  get ready(): PoolWorker[] {
    return this.#all.filter(({ isReady }) => isReady);
  }

  /** The worker with the fewest whole tasks, one that has come before one that has not; a new one where there is none. */
  leastBusy(): PoolWorker | undefined {
    const { ready } = this;
    const [first, ...others] = ready.length > 0 ? ready : this.#all;
    if (first === undefined) return this.called();
    return others.reduce((least, each) => (each.tasks.size < least.tasks.size ? each : least), first);
  }

  /** Calls one more worker; `undefined` if there are enough, or the browser has none. */
  called(): PoolWorker | undefined {
    if (this.#all.length >= this.#size) return undefined;
    try {
      const worker: PoolWorker = new PoolWorker(this.#call(), this.#patience, {
        onMessage: (message) => this.#listener.onMessage(worker, message),
        onReady: this.#listener.onReady,
        onMissing: () => {
          this.#remove(worker);
          this.#size = this.#all.length;
          this.#listener.onMissing(worker);
        },
        onBroken: (why) => {
          this.#remove(worker);
          this.#listener.onBroken(worker, why);
        },
      });
      this.#all.push(worker);
      return worker;
    } catch {
      // Of a page that was opened as a file, some browsers refuse every worker.
      this.#size = this.#all.length;
      return undefined;
    }
  }

  /** Sends all of them away. */
  letGo(): void {
    for (const worker of this.#all.splice(0)) worker.dismiss();
  }

  #remove(worker: PoolWorker): void {
    worker.dismiss();
    this.#all = this.#all.filter((each) => each !== worker);
  }
}
