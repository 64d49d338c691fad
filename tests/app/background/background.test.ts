import { afterEach, describe, expect, it, vi } from 'vitest';
import { openBackground, WorkCancelled, WorkFailed } from '#app/background/background.ts';
import type { FromWorker } from '#app/background/messages.ts';
import type { AnyWorker } from '#app/background/pool-worker.ts';
import { openPool } from '#app/background/task-pool.ts';
import { turnsTaken } from '../../support/turns-taken.ts';
import { lineToWorker, silentWorker } from './line-to-worker.ts';

/** How many steps the endless task has taken. */
const taken = { steps: 0 };

const TASKS = {
  /** Counts to a number, and takes a while for each. */
  *count({ to, each }: { readonly to: number; readonly each: number }): Generator<number, string> {
    for (let number = 1; number <= to; number += 1) {
      for (const until = performance.now() + each; performance.now() < until; );
      yield number;
    }
    return `${to} counted`;
  },
  *endless(_: object): Generator<number, never> {
    for (taken.steps = 0; ; taken.steps += 1) yield taken.steps;
  },
  *echo(input: unknown): Generator<void, unknown> {
    yield;
    return input;
  },
  *breaks({ after }: { readonly after: number }): Generator<void, never> {
    for (let step = 0; step < after; step += 1) yield;
    throw new RangeError('no element -1 of 9');
  },
  /** Comes to something that cannot be sent. */
  *writes(_: object): Generator<void, () => void> {
    yield;
    return () => {};
  },
};

const noWorker = () => {
  throw new DOMException('not from a file', 'SecurityError');
};
const open: { close(): void }[] = [];
const shop = (callWorker: () => AnyWorker, patience?: number) => {
  const pool = openPool(TASKS, callWorker, patience === undefined ? {} : { patience });
  const background = openBackground(pool, 'en-GB');
  const close = () => {
    background.close();
    pool.workers.close();
  };
  open.push({ close });
  return { ...background, close, leave: background.close };
};
/** Resolves with the next message of a worker behind a line. */
const heardFrom = (worker: AnyWorker) =>
  new Promise((resolve) => (worker as unknown as MessagePort).addEventListener('message', resolve, { once: true }));

afterEach(() => {
  vi.useRealTimers();
  for (const background of open.splice(0)) background.close();
});

describe.each([
  ['in a worker', () => shop(() => lineToWorker(TASKS).worker)],
  ['on the page, where no worker can be had', () => shop(noWorker)],
])('work %s', (_, newShop) => {
  it('tells in order how far it has come, then what came of it', async () => {
    const told: number[] = [];
    const { result } = newShop().start('count', { to: 40, each: 4 }, (number) => told.push(number));
    expect(await result).toBe('40 counted');
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    const atTheEnd = told.length;
    await turnsTaken();
    expect(told).toHaveLength(atTheEnd);
  });

  it('leaves time for other work in between', async () => {
    const background = newShop();
    const ended: string[] = [];
    const long = background.start('count', { to: 60, each: 4 }).result.then(() => ended.push('long'));
    const short = background.start('echo', 'short').result.then(() => ended.push('short'));
    await Promise.all([long, short]);
    expect(ended).toEqual(['short', 'long']);
  });

  it('takes plain data and gives it back', async () => {
    const data = { map: new Map([['a', [1, undefined]]]), sheet: Int32Array.of(3, 4), absent: undefined };
    expect(await newShop().start('echo', data).result).toEqual(data);
  });

  it('is really ended by being cancelled', async () => {
    taken.steps = 0;
    const background = newShop();
    const { result, cancel } = background.start('endless', {});
    const refused = expect(result).rejects.toBeInstanceOf(WorkCancelled);
    await expect.poll(() => taken.steps).toBeGreaterThan(0);
    cancel();
    await refused;
    // What is begun after that is done after that.
    expect(await background.start('echo', 'still here').result).toBe('still here');
    const { steps } = taken;
    await turnsTaken();
    expect(taken.steps).toBe(steps);
  });

  it('may be cancelled from what is told of it, and when it is over', async () => {
    const background = newShop();
    let told = 0;
    const work = background.start('endless', {}, () => {
      told += 1;
      work.cancel();
    });
    await expect(work.result).rejects.toBeInstanceOf(WorkCancelled);
    const over = background.start('echo', 1);
    await over.result;
    await turnsTaken();
    expect(told).toBe(1);
    over.cancel();
    expect(await over.result).toBe(1);
  });

  it.each([0, 3])('that fails after %i steps says so, and what is begun next is done', async (after) => {
    const background = newShop();
    const failure = await background.start('breaks', { after }).result.catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(WorkFailed);
    expect(String(failure)).toContain('RangeError: no element -1 of 9');
    expect(await background.start('echo', 2).result).toBe(2);
  });

  it('that nobody knows fails', async () => {
    await expect(newShop().start('toString' as 'echo', {}).result).rejects.toBeInstanceOf(WorkFailed);
  });

  it('is cancelled when the background closes', async () => {
    const background = newShop();
    const { result } = background.start('endless', {});
    background.leave();
    await expect(result).rejects.toBeInstanceOf(WorkCancelled);
  });
});

describe('a worker', () => {
  it('is called once, when it is first needed, and sent away at the end', async () => {
    const { worker, sentAway } = lineToWorker(TASKS);
    let calls = 0;
    const background = shop(() => {
      calls += 1;
      return worker;
    });
    expect(calls).toBe(0);
    await Promise.all([background.start('echo', 1).result, background.start('echo', 2).result]);
    expect(calls).toBe(1);
    background.close();
    expect(sentAway()).toBe(true);
  });

  it('stays for other screens when one is left', async () => {
    const { worker, sentAway } = lineToWorker(TASKS);
    const background = shop(() => worker);
    await background.start('echo', 1).result;
    background.leave();
    expect(sentAway()).toBe(false);
    expect(await background.start('echo', 2).result).toBe(2);
  });

  it('that is sent what cannot be copied, or comes to it, fails the work and no more', async () => {
    const background = shop(() => lineToWorker(TASKS).worker);
    await expect(background.start('echo', () => {}).result).rejects.toBeInstanceOf(WorkFailed);
    await expect(background.start('writes', {}).result).rejects.toBeInstanceOf(WorkFailed);
    expect(await background.start('echo', 3).result).toBe(3);
  });

  it('whose script does not come leaves the work to the page', async () => {
    const { worker, sentAway } = silentWorker();
    const background = shop(() => worker);
    const { result } = background.start('count', { to: 3, each: 1 });
    const cancelled = background.start('endless', {});
    worker.onerror?.(new Event('error') as ErrorEvent);
    expect(await result).toBe('3 counted');
    expect(sentAway()).toBe(true);
    cancelled.cancel();
    await expect(cancelled.result).rejects.toBeInstanceOf(WorkCancelled);
    const { steps } = taken;
    await turnsTaken();
    expect(taken.steps).toBe(steps);
  });

  it('that lacks a part of its script leaves what needs that to the page, and does the rest', async () => {
    const load = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    const background = shop(() => lineToWorker({ ...TASKS, count: { load } }).worker);
    expect(await background.start('count', { to: 3, each: 1 }).result).toBe('3 counted');
    expect(await background.start('echo', 8).result).toBe(8);
  });

  it('that lets the page wait for too long leaves the work to it, then and later', async () => {
    let calls = 0;
    const background = shop(() => {
      calls += 1;
      return silentWorker().worker;
    }, 10);
    expect(await background.start('echo', 4).result).toBe(4);
    expect(await background.start('echo', 5).result).toBe(5);
    expect(calls).toBe(1);
  });

  it('that breaks later fails what it was at, and another is called for the next', async () => {
    const { worker, sentAway } = silentWorker();
    const workers = [worker, lineToWorker(TASKS).worker];
    const background = shop(() => workers.shift() ?? noWorker());
    const { result } = background.start('echo', 6);
    const ready: FromWorker = { is: 'ready' };
    worker.onmessage?.(new MessageEvent('message', { data: ready }));
    worker.onerror?.(Object.assign(new Event('error'), { message: 'out of memory' }) as ErrorEvent);
    await expect(result).rejects.toThrow('out of memory');
    expect(sentAway()).toBe(true);
    expect(await background.start('echo', 7).result).toBe(7);
  });
});

it('a worker that is called ahead does what is asked of it then', async () => {
  let calls = 0;
  const background = shop(() => {
    calls += 1;
    return lineToWorker(TASKS).worker;
  });
  background.callAhead();
  expect(calls).toBe(1);
  expect(await background.start('echo', 'here').result).toBe('here');
  expect(calls).toBe(1);
});

it('a worker that somebody else has called says again that it listens', async () => {
  const { worker, sentAway } = lineToWorker(TASKS);
  // What it said at first was said to whoever called it.
  worker.onmessage = () => undefined;
  await turnsTaken();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const background = shop(() => worker, 200);
  background.callAhead();
  await heardFrom(worker);
  vi.advanceTimersByTime(200);
  vi.useRealTimers();
  expect(sentAway()).toBe(false);
  expect(await background.start('echo', 'there').result).toBe('there');
});
