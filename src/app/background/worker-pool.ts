import type { AskedPiece } from '#engine/playing-on/plan-run.ts';
import { type HeldTask, heldTask, MovedPieces } from './held-task.ts';
import type { Job } from './job.ts';
import type { Did, FromWorker, PieceResults } from './messages.ts';
import { PieceQueue, type QueueListener } from './piece-queue.ts';
import type { AnyWorker, PoolWorker } from './pool-worker.ts';
import type { Instead } from './run-on-page.ts';
import type { AskedTask } from './task.ts';
import { WorkerCrew } from './worker-crew.ts';

/** Milliseconds in which a worker must have come, before what waits for it is done elsewhere. */
const PATIENCE = 4000;

/** Milliseconds after which workers are let go that nobody has asked anything of. */
const REST = 30_000;

/** Milliseconds after which it is told how many pieces have been done: to draw that costs more than to do one. */
const TOLD_AFTER = 200;

export interface PoolOptions {
  /** The greatest number of workers. */
  readonly size?: number;
  readonly patience?: number;
  readonly rest?: number;
}

/** Pieces of a task that are done as they are wanted. */
export interface WantedPieces {
  /** Has these done next and no others; what is being done goes on. */
  readonly want: (pieces: readonly AskedPiece<unknown>[]) => void;
  readonly close: () => void;
}

/**
 * Workers that screens share. The first is called when something is asked for, further ones when there are more pieces
 * than it can do at once; all are let go when nobody asks for anything. Where none comes, since the browser has none, or
 * its script cannot be loaded or takes too long, all is done in another way instead. One that breaks later fails the
 * whole tasks that it had begun; its pieces are done by others.
 */
export class WorkerPool {
  readonly #crew: WorkerCrew;
  readonly #instead: Instead;
  readonly #rest: number;
  readonly #held = new Map<number, HeldTask>();
  #resting: ReturnType<typeof setTimeout> | undefined;
  #last = 0;

  constructor(
    call: () => AnyWorker,
    instead: Instead,
    { size = 1, patience = PATIENCE, rest = REST }: PoolOptions = {},
  ) {
    this.#crew = new WorkerCrew(call, size, patience, {
      onMessage: (worker, message) => this.#hear(worker, message),
      onReady: () => this.#deal(),
      onMissing: (worker) => this.#miss(worker),
      onBroken: (worker, why) => this.#broke(worker, why),
    });
    this.#instead = instead;
    this.#rest = rest;
  }

  /** Begins a whole task, and returns how to stop it. Pieces whose results are kept are not done again. */
  run(job: Job, kept?: Map<string, unknown>): () => void {
    const { name, input, language, tellsPoints } = job;
    const id = this.#hold({ name, input, language, tellsPoints }, job, kept);
    this.#begin(id);
    return () => this.#end(id);
  }

  /** Opens a task whose pieces are wanted one by one. */
  open(asked: AskedTask, listener: QueueListener): WantedPieces {
    const id = this.#hold(asked, undefined, undefined);
    const queue = new PieceQueue(asked, listener);
    const held = this.#held.get(id);
    if (held !== undefined) held.queue = queue;
    return {
      want: (pieces) => {
        queue.want(pieces);
        this.#deal();
      },
      close: () => this.#end(id),
    };
  }

  /** Calls a worker before there is a task for it, and lets it fetch what it needs to speak a language, by its tag. */
  callAhead(language: string): void {
    const worker = this.#crew.leastBusy();
    worker?.send({ is: 'expect', language });
    this.#restIfIdle();
  }

  /** Sends all workers away, and whatever they were at with them; the next task calls others. */
  close(): void {
    for (const id of [...this.#held.keys()]) this.#end(id);
    clearTimeout(this.#resting);
    this.#crew.letGo();
  }

  #hold(asked: AskedTask, job: Job | undefined, kept: Map<string, unknown> | undefined): number {
    clearTimeout(this.#resting);
    this.#last += 1;
    this.#held.set(this.#last, heldTask(asked, job, kept));
    return this.#last;
  }

  #begin(id: number): void {
    const held = this.#held.get(id);
    const worker = this.#crew.leastBusy();
    if (held === undefined) return;
    if (worker === undefined) {
      this.#move(id);
      return;
    }
    held.worker = worker;
    worker.tasks.add(id);
    this.#trySending(id, () => worker.send({ is: 'start', id, ...held.asked }));
  }

  /** Fails the task if its data cannot be copied to a worker. */
  #trySending(id: number, send: () => void): void {
    try {
      send();
    } catch (error) {
      this.#fail(id, error);
    }
  }

  #hear(worker: PoolWorker, message: FromWorker): void {
    if (message.is === 'ready') return;
    const { id } = message;
    const held = this.#held.get(id);
    if (held === undefined) return;
    switch (message.is) {
      case 'progress':
        held.job?.onProgress(message.progress);
        break;
      case 'told':
        held.told = message.told;
        this.#tellProgress(held);
        break;
      case 'asked':
        this.#queueOf(id, held).add(message.pieces);
        this.#deal();
        break;
      case 'did':
        this.#takeDid(worker, held, message);
        break;
      case 'done':
        this.#end(id)?.job?.onDone(message.result);
        break;
      case 'failed':
        this.#fail(id, message.why);
        break;
      case 'missing':
        // Here it may be had, and if not, the page hears of it.
        if (held.worker === worker) this.#move(id);
        else this.#movePieces(id, held);
    }
  }

  /** The pieces that the plan of a task has asked for. */
  #queueOf(id: number, held: HeldTask): PieceQueue {
    held.queue ??= new PieceQueue(
      held.asked,
      {
        onResults: (results) => this.#bring(id, held, results),
        onFailure: (_, why) => this.#fail(id, why),
      },
      held.kept,
    );
    return held.queue;
  }

  #bring(id: number, held: HeldTask, results: PieceResults): void {
    held.done += results.length;
    held.telling ??= setTimeout(() => this.#tellProgress(held), TOLD_AFTER);
    this.#trySending(id, () => held.worker?.send({ is: 'came', id, results }));
  }

  #tellProgress(held: HeldTask): void {
    clearTimeout(held.telling);
    held.telling = undefined;
    held.job?.onProgress({ done: held.done, told: held.told });
  }

  #takeDid(worker: PoolWorker, { queue }: HeldTask, { id, ...did }: Did & { readonly id: number }): void {
    const keys = worker.pieces.get(id);
    for (const [key] of [...did.results, ...did.failures]) keys?.delete(key);
    queue?.did(did);
    this.#deal();
    this.#restIfIdle();
  }

  /** Gives pieces to workers that have few: of the task that was asked for last, since somebody waits for it. */
  #deal(): void {
    for (const [id, held] of [...this.#held].reverse()) {
      if (held.queue?.waits !== true) continue;
      if (this.#crew.all.length === 0 && this.#crew.called() === undefined) this.#movePieces(id, held);
      if (held.moved === undefined) this.#dealOf(id, held.queue);
      else held.moved.feed();
    }
  }

  #dealOf(id: number, queue: PieceQueue): void {
    const there = this.#crew.ready;
    for (const worker of there.sort((one, other) => one.load - other.load)) {
      if (queue.hasRoomFor(worker.load)) this.#give(worker, id, queue, there.length);
    }
    if (queue.waits) this.#crew.called();
  }

  #give(worker: PoolWorker, id: number, queue: PieceQueue, workers: number): void {
    const pieces = queue.take(worker.load, workers);
    const before = worker.pieces.get(id);
    worker.pieces.set(id, new Set([...(before ?? []), ...pieces.map(([key]) => key)]));
    this.#trySending(id, () => {
      if (before === undefined) worker.send({ is: 'open', id, ...queue.asked });
      worker.send({ is: 'do', id, pieces });
    });
  }

  #broke(worker: PoolWorker, why: string): void {
    for (const id of worker.tasks) this.#fail(id, `its worker broke: ${why}`);
    for (const [id, keys] of worker.pieces) this.#held.get(id)?.queue?.broke(keys, why);
    this.#deal();
  }

  #miss(worker: PoolWorker): void {
    for (const id of worker.tasks) this.#begin(id);
    this.#deal();
  }

  /** Has a whole task done in the other way, from its beginning. */
  #move(id: number): void {
    const held = this.#held.get(id);
    if (held?.job === undefined) return;
    clearTimeout(held.telling);
    this.#withdraw(id, held);
    const { job } = held;
    held.stopMoved = this.#instead.run({
      ...job,
      onDone: (result) => {
        this.#end(id);
        job.onDone(result);
      },
      onFailure: (error) => this.#fail(id, error),
    });
  }

  /** Has the pieces of a task done in the other way, those that workers have, too. */
  #movePieces(id: number, held: HeldTask): void {
    const { queue } = held;
    if (queue === undefined || held.moved !== undefined) return;
    for (const worker of this.#crew.all) {
      const keys = worker.pieces.get(id);
      if (keys === undefined) continue;
      queue.putBack(keys);
      worker.pieces.delete(id);
      worker.send({ is: 'cancel', id });
    }
    held.moved = new MovedPieces(this.#instead, queue, (error) => this.#fail(id, error));
  }

  #fail(id: number, error: unknown): void {
    const held = this.#end(id);
    held?.job?.onFailure(error);
    if (held?.job === undefined) held?.queue?.failAll(String(error));
  }

  /** The task, if it goes on: no more. */
  #end(id: number): HeldTask | undefined {
    const held = this.#held.get(id);
    if (held === undefined) return undefined;
    this.#held.delete(id);
    clearTimeout(held.telling);
    this.#withdraw(id, held);
    held.stopMoved?.();
    held.moved?.stop();
    this.#deal();
    this.#restIfIdle();
    return held;
  }

  /** Takes a task away from all workers that are at it. */
  #withdraw(id: number, held: HeldTask): void {
    for (const worker of this.#crew.all) {
      const isAtIt = [worker.tasks.delete(id), worker.pieces.delete(id)].includes(true);
      if (isAtIt) worker.send({ is: 'cancel', id });
    }
    held.worker = undefined;
    if (held.job !== undefined) held.queue = undefined;
  }

  #restIfIdle(): void {
    clearTimeout(this.#resting);
    if (this.#isIdle) this.#resting = setTimeout(() => this.#isIdle && this.#crew.letGo(), this.#rest);
  }

  /** True if no work is pending. */
  get #isIdle(): boolean {
    return [...this.#held.values()].every(({ job, queue }) => job === undefined && queue?.isIdle !== false);
  }
}
