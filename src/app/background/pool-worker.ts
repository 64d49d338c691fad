import type { FromWorker, ToWorker } from './messages.ts';

/** The part of the interface of `Worker` that is used. */
export interface AnyWorker {
  onmessage: ((event: MessageEvent) => unknown) | null;
  onmessageerror: ((event: MessageEvent) => unknown) | null;
  onerror: ((event: ErrorEvent) => unknown) | null;
  postMessage(message: ToWorker): void;
  terminate(): void;
}

/** Listener to one worker. */
interface WorkerListener {
  readonly onMessage: (message: FromWorker) => void;
  /** Called when the worker listens. */
  readonly onReady: () => void;
  /** Called when the worker has failed to load, or not loaded in time. */
  readonly onMissing: () => void;
  readonly onBroken: (why: string) => void;
}

/** One worker of a pool, with what it has been given. */
export class PoolWorker {
  /** Whole tasks that it is at. */
  readonly tasks = new Set<number>();
  /** Tasks of which it does pieces, with the keys of those that it has. */
  readonly pieces = new Map<number, Set<string>>();
  readonly #worker: AnyWorker;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** @param patience Milliseconds in which it must have come */
  constructor(worker: AnyWorker, patience: number, listener: WorkerListener) {
    this.#worker = worker;
    this.#waiting = setTimeout(listener.onMissing, patience);
    worker.onmessage = ({ data }) => {
      // Whatever it says, it is there.
      if (!this.isReady) {
        this.#stopWaiting();
        listener.onReady();
      }
      listener.onMessage(data as FromWorker);
    };
    const broke = (why: string) => (this.isReady ? listener.onBroken(why) : listener.onMissing());
    worker.onerror = ({ message }) => broke(message);
    worker.onmessageerror = () => broke('its answer could not be read');
  }

  /** True once the worker has sent a message. */
  get isReady(): boolean {
    return this.#waiting === undefined;
  }

  /** Number of pieces that it has. */
  get load(): number {
    let sum = 0;
    for (const keys of this.pieces.values()) sum += keys.size;
    return sum;
  }

  /** @throws where the message cannot be copied */
  send(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  dismiss(): void {
    this.#stopWaiting();
    this.#worker.onmessage = null;
    this.#worker.onerror = null;
    this.#worker.onmessageerror = null;
    this.#worker.terminate();
  }

  #stopWaiting(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
  }
}
