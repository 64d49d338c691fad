import type { OpenPieces } from './do-pieces.ts';
import type { Job } from './job.ts';
import type { PieceQueue } from './piece-queue.ts';
import type { PoolWorker } from './pool-worker.ts';
import type { Instead } from './run-on-page.ts';
import type { AskedTask } from './task.ts';

/** A task of a pool that goes on. */
export interface HeldTask {
  readonly asked: AskedTask;
  /** Of a whole task, its listener. */
  readonly job: Job | undefined;
  /** Results of the same pieces of earlier tasks. */
  readonly kept: Map<string, unknown> | undefined;
  /** The worker that is at a whole task. */
  worker: PoolWorker | undefined;
  queue: PieceQueue | undefined;
  /** Of a plan: pieces that have been done, and the latest news. */
  done: number;
  told: unknown;
  /** Until the number of pieces is told again. */
  telling: ReturnType<typeof setTimeout> | undefined;
  /** Stops a whole task that is done without a worker. */
  stopMoved: (() => void) | undefined;
  moved: MovedPieces | undefined;
}

/** A task that nobody is at yet. */
export function heldTask(asked: AskedTask, job: Job | undefined, kept: Map<string, unknown> | undefined): HeldTask {
  const nothing = {
    worker: undefined,
    queue: undefined,
    told: undefined,
    telling: undefined,
    stopMoved: undefined,
    moved: undefined,
  };
  return { asked, job, kept, done: 0, ...nothing };
}

/** Pieces of a task that are done without a worker. */
export class MovedPieces {
  readonly #queue: PieceQueue;
  readonly #opened: OpenPieces;
  /** Number of pieces that have been given out. */
  #load = 0;

  constructor(instead: Instead, queue: PieceQueue, onFailure: (error: unknown) => void) {
    this.#queue = queue;
    this.#opened = instead.open(queue.asked, {
      onDid: (did) => {
        this.#load -= did.results.length + did.failures.length;
        queue.did(did);
        this.feed();
      },
      onFailure,
    });
    this.feed();
  }

  /** Gives out the next pieces, where there is room for some. */
  feed(): void {
    if (!this.#queue.hasRoomFor(this.#load)) return;
    const pieces = this.#queue.take(this.#load, 1);
    this.#load += pieces.length;
    this.#opened.add(pieces);
  }

  stop(): void {
    this.#opened.stop();
  }
}
