import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { openBackground } from '#app/background/background.ts';
import type { FromWorker, ToWorker } from '#app/background/messages.ts';
import type { AnyWorker } from '#app/background/pool-worker.ts';
import type { DividedTask, PlannedTask } from '#app/background/task.ts';
import { openPool } from '#app/background/task-pool.ts';
import type { PoolOptions } from '#app/background/worker-pool.ts';
import { workersFor } from '#app/background/workers-for.ts';
import { type Plan, piecesDone, sideBySide, tell } from '#engine/playing-on/plan.ts';
import { UNHURRIED } from '../../properties/fuzz-runs.ts';
import { lineToWorker, silentWorker } from './line-to-worker.ts';

/** A number, and how many steps it takes to find its square. */
interface Square {
  readonly of: number;
  readonly steps: number;
}

interface Numbers {
  readonly rows: readonly (readonly Square[])[];
  readonly enough: number;
}

/** How often each number was squared. */
const squared: number[] = [];

function* square({ of, steps }: Square): Generator<void, number> {
  for (let step = 0; step < steps; step += 1) yield;
  squared.push(of);
  if (of < 0) throw new RangeError(`${of} is too small`);
  return of * of;
}

const squares: DividedTask<object, Square, number> = { open: () => square };

/** Squares of each row are summed, one after another, until there is enough; which rows are great is told at once. */
const sums: PlannedTask<Numbers, Square, number, readonly number[], readonly number[]> = {
  open: () => square,
  *plan({ rows, enough }): Plan<Square, number, readonly number[], readonly number[]> {
    const great: number[] = [];
    const found = yield* sideBySide(
      rows.map(function* (row, place): Plan<Square, number, readonly number[], number> {
        let sum = 0;
        for (const one of row) {
          const [more = 0] = yield* piecesDone<Square, number, readonly number[]>([one]);
          sum += more;
          if (sum < enough) continue;
          great.push(place);
          yield* tell([...great]);
          break;
        }
        return sum;
      }),
    );
    const [least = 0] = yield* piecesDone<Square, number, readonly number[]>([{ of: Math.min(...found), steps: 0 }]);
    return [...found, least];
  },
};

const TASKS = { sums, squares };
const noWorker = () => {
  throw new DOMException('not from a file', 'SecurityError');
};
const open: { close(): void }[] = [];

function shop(call: () => AnyWorker, options: PoolOptions) {
  const pool = openPool(TASKS, call, options);
  open.push(pool.workers);
  return openBackground(pool, 'en-GB');
}

const lined = () => lineToWorker(TASKS).worker;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

afterEach(() => {
  for (const workers of open.splice(0)) workers.close();
  squared.splice(0);
});

const someRows = fc.array(fc.array(fc.record({ of: fc.nat(9), steps: fc.nat(3) }), { maxLength: 4 }), {
  minLength: 1,
  maxLength: 5,
});

/** Workers that come late are done without, and those that rest are let go: at any moment, on a busy machine. */
const inTime = fc.record({ patience: fc.constantFrom(0, 1, 4000), rest: fc.constantFrom(0, 1, 30_000) });

describe('work in pieces', UNHURRIED, () => {
  it('comes to the same by one worker, by two, by four and without any', async () => {
    await fc.assert(
      fc.asyncProperty(someRows, fc.nat(150), inTime, async (rows, enough, times) => {
        const found = [1, 2, 4].map((size) => shop(lined, { size, ...times }).start('sums', { rows, enough }).result);
        const without = await shop(noWorker, {}).start('sums', { rows, enough }).result;
        expect(await Promise.all(found)).toEqual([without, without, without]);
      }),
      { numRuns: 15 },
    );
  });

  it('tells news of its plan as it comes, with how many pieces have been done', async () => {
    const told: unknown[] = [];
    const rows = [[{ of: 3, steps: 0 }], [{ of: 4, steps: 0 }]];
    const work = shop(lined, { size: 2 }).start('sums', { rows, enough: 10 }, ({ done, told: great }) =>
      told.push([done, great]),
    );
    expect(await work.result).toEqual([9, 16, 81]);
    expect(told).toContainEqual([2, [1]]);
  });

  it('fails with what a piece threw', async () => {
    const rows = [[{ of: -2, steps: 0 }]];
    const { result } = shop(lined, { size: 2 }).start('sums', { rows, enough: 10 });
    await expect(result).rejects.toThrow('-2 is too small');
  });

  it('does no piece twice whose result is kept', async () => {
    const kept = new Map<string, unknown>();
    const rows = [[{ of: 5, steps: 0 }], [{ of: 6, steps: 0 }]];
    const background = shop(lined, { size: 2 });
    const first = await background.start('sums', { rows, enough: 1 }, undefined, kept).result;
    const before = squared.length;
    expect(await background.start('sums', { rows, enough: 1 }, undefined, kept).result).toEqual(first);
    expect(squared).toHaveLength(before);
  });

  it('is given to as many workers as there may be, and to one only where there is little of it', async () => {
    let calls = 0;
    const background = shop(
      () => {
        calls += 1;
        return lined();
      },
      { size: 3 },
    );
    await background.start('sums', { rows: [[{ of: 2, steps: 0 }]], enough: 1 }).result;
    expect(calls).toBe(1);
    const rows = Array.from({ length: 60 }, (_, of) => [{ of, steps: 3 }]);
    await background.start('sums', { rows, enough: 1 }).result;
    expect(calls).toBe(3);
  });
});

describe('pieces that are wanted one by one', UNHURRIED, () => {
  /** Results and failures of pieces, by the numbers that they are of. */
  function wanting(background: ReturnType<typeof shop>) {
    const done = new Map<string, number>();
    const failed: string[] = [];
    const pieces = background.open(
      'squares',
      {},
      {
        onDone: (results) => {
          for (const [key, result] of results) done.set(key, result);
        },
        onFailure: (key) => failed.push(key),
      },
    );
    return { pieces, done, failed };
  }

  const numbers = (count: number): Square[] => Array.from({ length: count }, (_, of) => ({ of, steps: 2 }));

  it.each([
    ['by two workers', () => shop(lined, { size: 2 })],
    ['on the page', () => shop(noWorker, {})],
  ])('are all done %s, and one that fails fails alone', async (_, newShop) => {
    const { pieces, done, failed } = wanting(newShop());
    const [bad] = pieces.want([{ of: -1, steps: 0 }, ...numbers(30)]);
    await expect.poll(() => done.size).toBe(30);
    expect(failed).toEqual([bad]);
    expect([...done.values()].sort((a, b) => a - b)).toEqual(numbers(30).map(({ of }) => of * of));
  });

  it('are left when others are wanted, or none', async () => {
    const { pieces, done } = wanting(shop(lined, { size: 2 }));
    pieces.want(Array.from({ length: 5000 }, (_, of) => ({ of, steps: 20 })));
    await expect.poll(() => done.size).toBeGreaterThan(0);
    const [last = ''] = pieces.want([{ of: 1000, steps: 0 }]);
    await expect.poll(() => done.has(last)).toBe(true);
    expect(done.size).toBeLessThan(5000);
  });

  it('of a worker that breaks are done by another; one over which two break has failed', async () => {
    const brittle = () => {
      const { worker } = lineToWorker(TASKS);
      const post = worker.postMessage.bind(worker);
      // Whoever gets the number 13 breaks.
      const postMessage = (message: ToWorker) => {
        if (message.is !== 'do' || !JSON.stringify(message.pieces).includes('"of":13,')) return post(message);
        queueMicrotask(() =>
          worker.onerror?.(Object.assign(new Event('error'), { message: 'out of memory' }) as ErrorEvent),
        );
      };
      return Object.assign(worker, { postMessage });
    };
    const { pieces, done, failed } = wanting(shop(brittle, { size: 2 }));
    const keys = pieces.want(numbers(30));
    await expect.poll(() => done.size + failed.length, { timeout: 20_000 }).toBe(30);
    expect(failed).toEqual([keys[13]]);
  });

  it('are done by the first worker where a second one does not come', async () => {
    const workers = [lined(), silentWorker().worker];
    const { pieces, done } = wanting(shop(() => workers.shift() ?? noWorker(), { size: 2, patience: 30 }));
    pieces.want(numbers(80));
    await expect.poll(() => done.size).toBe(80);
    await pause(60);
    pieces.want([{ of: 100, steps: 0 }]);
    await expect.poll(() => done.size).toBe(81);
  });

  it('are done on the page where workers lack a part of their script', async () => {
    const load = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    const lacking = () => lineToWorker({ ...TASKS, squares: { load } }).worker;
    const { pieces, done } = wanting(shop(lacking, { size: 2 }));
    pieces.want(numbers(30));
    await expect.poll(() => done.size).toBe(30);
  });
});

it('workers are let go when nobody asks for anything, and called again', async () => {
  const called: (() => boolean)[] = [];
  const background = shop(
    () => {
      const { worker, sentAway } = lineToWorker(TASKS);
      called.push(sentAway);
      return worker;
    },
    { size: 2, rest: 20 },
  );
  const rows = Array.from({ length: 40 }, (_, of) => [{ of, steps: 3 }]);
  const { result } = background.start('sums', { rows, enough: 1 });
  await result;
  await expect.poll(() => called.map((sentAway) => sentAway())).toEqual([true, true]);
  expect(await background.start('sums', { rows, enough: 1 }).result).toEqual(await result);
  expect(called.length).toBeGreaterThan(2);
});

it('a worker that says anything has come', async () => {
  const { worker, sentAway } = lineToWorker(TASKS);
  const heard: FromWorker[] = [];
  worker.onmessage = ({ data }) => heard.push(data as FromWorker);
  await expect.poll(() => heard.length).toBe(1);
  const background = shop(() => worker, { patience: 100 });
  expect(await background.start('sums', { rows: [[{ of: 1, steps: 0 }]], enough: 1 }).result).toEqual([1, 1]);
  await pause(200);
  expect(sentAway()).toBe(false);
});

it('small devices have few workers, and none has more than four', () => {
  expect(workersFor({})).toBe(1);
  expect(workersFor({ hardwareConcurrency: 2, deviceMemory: 8 })).toBe(2);
  expect(workersFor({ hardwareConcurrency: 4 })).toBe(3);
  expect(workersFor({ hardwareConcurrency: 16, deviceMemory: 32 })).toBe(4);
  expect(workersFor({ hardwareConcurrency: 8, deviceMemory: 2 })).toBe(2);
  expect(workersFor({ hardwareConcurrency: 8, deviceMemory: 0.5 })).toBe(1);
});
