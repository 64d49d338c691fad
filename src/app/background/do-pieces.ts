import type { Did } from './messages.ts';
import { runInSlices } from './run-in-slices.ts';
import { type GamesIn, onceReady, type ReadyTask } from './run-task.ts';
import type { AskedTask, TaskTable } from './task.ts';

/** A piece and its key. */
export type KeyedPiece = readonly [key: string, piece: unknown];

/** Listener to pieces that are done. */
export interface PiecesListener {
  /** After each slice in which some were. */
  readonly onDid: (did: Did) => void;
  /** The task could not be loaded or made ready. */
  readonly onFailure: (error: unknown) => void;
}

/** Divided work of one input. */
export interface OpenPieces {
  readonly add: (pieces: readonly KeyedPiece[]) => void;
  /** Stops; then nothing more is told. */
  readonly stop: () => void;
}

/** Does pieces of a task one after another as they come, in slices of some milliseconds. */
export function openPieces(
  tasks: TaskTable,
  asked: AskedTask,
  gamesIn: GamesIn,
  milliseconds: number,
  { onDid, onFailure }: PiecesListener,
): OpenPieces {
  const waiting: KeyedPiece[] = [];
  let work: ((piece: never) => Generator<unknown, unknown>) | undefined;
  let stopSlices: (() => void) | undefined;
  let did = nothingYet();

  const begin = ({ task, games }: ReadyTask) => {
    try {
      if (typeof task === 'function') throw new RangeError(`the task "${asked.name}" has no pieces`);
      work = task.open(asked.input as never, games);
      goOn();
    } catch (error) {
      onFailure(error);
    }
    return () => stopSlices?.();
  };
  const stop = onceReady(tasks, asked, gamesIn, begin, onFailure);
  return {
    add(pieces) {
      waiting.push(...pieces);
      goOn();
    },
    stop,
  };

  function goOn(): void {
    if (work === undefined || stopSlices !== undefined || waiting.length === 0) return;
    const end = () => {
      stopSlices = undefined;
      tell();
      goOn();
    };
    stopSlices = runInSlices(
      doAll(waiting, work, () => did),
      milliseconds,
      { onProgress: tell, onDone: end, onFailure: end },
    );
  }

  function tell(): void {
    if (did.results.length + did.failures.length === 0) return;
    const told = did;
    did = nothingYet();
    onDid(told);
  }
}

type Doing = ReturnType<typeof nothingYet>;

/** Does pieces as long as there are any. */
function* doAll(
  waiting: KeyedPiece[],
  doOne: (piece: never) => Generator<unknown, unknown>,
  did: () => Doing,
): Generator<void, void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [key, piece] = next;
    const begun = performance.now();
    try {
      const done = yield* quietly(doOne(piece as never));
      did().results.push([key, done]);
    } catch (error) {
      did().failures.push([key, String(error)]);
    }
    did().took += performance.now() - begun;
    yield;
  }
}

function nothingYet() {
  const results: [string, unknown][] = [];
  const failures: [string, string][] = [];
  return { results, failures, took: 0 };
}

/** The same steps, which tell nothing. */
function* quietly<Done>(steps: Generator<unknown, Done>): Generator<void, Done> {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    yield;
  }
}
