import type { OpenPieces } from './do-pieces.ts';
import type { PieceQueue } from './piece-queue.ts';
import type { Instead } from './run-on-page.ts';

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
