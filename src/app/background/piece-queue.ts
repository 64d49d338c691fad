import type { AskedPiece } from '#engine/playing-on/plan-run.ts';
import type { KeyedPiece } from './do-pieces.ts';
import type { Did, PieceResults } from './messages.ts';
import type { AskedTask } from './task.ts';

/** Milliseconds of work that a worker is given at a time: results come as often, and little is lost by stopping. */
const AT_A_TIME = 100;
const MOST_AT_A_TIME = 40;

/** Milliseconds that a piece is taken to need before one has been done. */
const FIRST_GUESS = 25;

/** A piece over which so many workers broke has failed. */
const MOST_BREAKS = 2;

/** Listener to the pieces of a task. */
export interface QueueListener {
  readonly onResults: (results: PieceResults) => void;
  readonly onFailure: (key: string, why: string) => void;
}

/** Pieces of one task: those that wait, and those that are being done. */
export class PieceQueue {
  readonly asked: AskedTask;
  readonly #listener: QueueListener;
  /** Results of earlier tasks by key, where the same pieces have been done for them; new ones are added. */
  readonly #kept: Map<string, unknown> | undefined;
  #waiting: AskedPiece<unknown>[] = [];
  readonly #doing = new Map<string, AskedPiece<unknown>>();
  /** By key: how many workers broke over it. */
  readonly #breaks = new Map<string, number>();
  #pace = FIRST_GUESS;
  /** The reason why no piece can be done; `undefined` as long as pieces can be done. */
  #hopeless: string | undefined;

  constructor(asked: AskedTask, listener: QueueListener, kept?: Map<string, unknown>) {
    this.asked = asked;
    this.#listener = listener;
    this.#kept = kept;
  }

  get waits(): boolean {
    return this.#waiting.length > 0;
  }

  get isIdle(): boolean {
    return this.#waiting.length + this.#doing.size === 0;
  }

  /** Adds pieces to those that wait; results that are known already come at once. */
  add(pieces: readonly AskedPiece<unknown>[]): void {
    if (this.#hopeless !== undefined) {
      for (const { key } of pieces) this.#listener.onFailure(key, this.#hopeless);
      return;
    }
    const known = pieces.flatMap(({ key }) => {
      const done = this.#kept?.get(key);
      return done === undefined ? [] : [[key, done] as const];
    });
    const knownKeys = new Set(known.map(([key]) => key));
    this.#waiting.push(...pieces.filter(({ key }) => !knownKeys.has(key)));
    this.#waiting.sort((a, b) => a.rank - b.rank);
    if (known.length > 0) this.#listener.onResults(known);
  }

  /** Has these wait and no others; what is being done goes on. */
  want(pieces: readonly AskedPiece<unknown>[]): void {
    this.#waiting = [];
    this.add(pieces.filter(({ key }) => !this.#doing.has(key)));
  }

  /** True if a worker that has so many pieces should get more. */
  hasRoomFor(load: number): boolean {
    return this.waits && load <= this.#depth(1) / 2;
  }

  /** Takes the next pieces for one of several workers that has some already. */
  take(load: number, workers: number): KeyedPiece[] {
    const taken = this.#waiting.splice(0, Math.max(1, this.#depth(workers) - load));
    for (const piece of taken) this.#doing.set(piece.key, piece);
    return taken.map(({ key, piece }) => [key, piece]);
  }

  /** Takes results of a worker. */
  did({ results, failures, took }: Did): void {
    const done = results.filter(([key]) => this.#doing.delete(key));
    const failed = failures.filter(([key]) => this.#doing.delete(key));
    const count = results.length + failures.length;
    if (count > 0) this.#pace = (this.#pace + took / count) / 2;
    for (const [key, result] of done) this.#kept?.set(key, result);
    if (done.length > 0) this.#listener.onResults(done);
    for (const [key, why] of failed) this.#listener.onFailure(key, why);
  }

  /** Has pieces wait again that a worker has lost. */
  putBack(keys: Iterable<string>): void {
    const lost = [...keys].flatMap((key) => this.#doing.get(key) ?? []);
    for (const { key } of lost) this.#doing.delete(key);
    this.#waiting.unshift(...lost);
  }

  /** The same where a worker broke; which of its pieces it broke over, nobody knows: from now on they go one by one. */
  broke(keys: ReadonlySet<string>, why: string): void {
    for (const key of keys) this.#breaks.set(key, (this.#breaks.get(key) ?? 0) + 1);
    const lost = [...keys].filter((key) => (this.#breaks.get(key) ?? 0) < MOST_BREAKS || keys.size > 1);
    this.putBack(lost);
    for (const key of keys) {
      if (lost.includes(key)) continue;
      this.#doing.delete(key);
      this.#listener.onFailure(key, `its worker broke: ${why}`);
    }
  }

  /** Gives all of them up, and those that come later. */
  failAll(why: string): void {
    this.#hopeless = why;
    const keys = [...this.#waiting.map(({ key }) => key), ...this.#doing.keys()];
    this.#waiting = [];
    this.#doing.clear();
    for (const key of keys) this.#listener.onFailure(key, why);
  }

  /** Returns the number of pieces that a worker has at a time: fewer towards the end, so that all workers end together. */
  #depth(workers: number): number {
    if (this.#breaks.size > 0) return 1;
    const whole = Math.min(MOST_AT_A_TIME, Math.max(2, Math.ceil(AT_A_TIME / this.#pace)));
    return Math.min(whole, Math.max(1, Math.ceil(this.#waiting.length / workers)));
  }
}
