import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Repainting, repainting } from '#stage/repainting.ts';

/** What waits for a frame of the browser, and for the tasks between two. */
let frames: (() => void)[];
let done: string[];
let wanted: string | undefined;
let busy: boolean[];
let picture: Repainting;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  frames = [];
  let now = 0;
  vi.stubGlobal('performance', { now: () => now });
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => frames.push(then));
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => {
    frames[frame - 1] = () => {};
  });
  done = [];
  busy = [];
  wanted = 'a map';
  picture = repainting<string>({
    wanted: () => wanted,
    isAlike: (one, other) => one === other,
    *paint(what) {
      done.push(`${what}: ground`);
      // Longer than the page may be kept from drawing.
      now += 100;
      yield;
      done.push(`${what}: names`);
    },
    onFailure: (error) => done.push(String(error)),
    onBusy: (isBusy) => busy.push(isBusy),
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function drawFrame(): void {
  for (const frame of frames.splice(0)) frame();
}

/** The next frame, and all tasks after it. */
function drawAll(): void {
  drawFrame();
  vi.runAllTimers();
}

test('a picture is painted after the frame that changed something, and not in it', () => {
  picture.ask();
  expect(done).toEqual([]);
  drawFrame();
  expect(done).toEqual([]);
  vi.runAllTimers();
  expect(done).toEqual(['a map: ground', 'a map: names']);
});

test('is painted once where the same is reported twice', () => {
  picture.ask();
  picture.ask();
  drawAll();
  picture.ask();
  drawAll();
  expect(done).toEqual(['a map: ground', 'a map: names']);
});

test('is painted in several tasks, and a newer wish replaces an older one in between', () => {
  picture.ask();
  drawFrame();
  vi.runOnlyPendingTimers();
  expect(done).toEqual(['a map: ground']);
  wanted = 'a hall';
  picture.ask();
  drawAll();
  expect(done).toEqual(['a map: ground', 'a hall: ground', 'a hall: names']);
});

test('is painted as soon as there is a place for it', () => {
  wanted = undefined;
  picture.ask();
  drawAll();
  expect([done, busy]).toEqual([[], [true, false]]);
  wanted = 'a map';
  picture.ask();
  drawAll();
  expect(done).toHaveLength(2);
});

test('says that it is busy until all is painted', () => {
  picture.ask();
  expect(busy).toEqual([true]);
  drawFrame();
  vi.runOnlyPendingTimers();
  expect(busy).toEqual([true]);
  vi.runAllTimers();
  expect(busy).toEqual([true, false]);
});

test('is painted no more once it was stopped, in a frame or between two tasks', () => {
  picture.ask();
  picture.stop();
  drawAll();
  expect(done).toEqual([]);
  picture.ask();
  drawFrame();
  vi.runOnlyPendingTimers();
  picture.stop();
  vi.runAllTimers();
  expect(done).toEqual(['a map: ground']);
});

test('tells why it cannot be painted', () => {
  const failing = repainting<string>({
    wanted: () => {
      throw new Error('no canvas');
    },
    isAlike: () => false,
    paint: () => [],
    onFailure: (error) => done.push(String(error)),
  });
  failing.ask();
  drawAll();
  expect(done).toEqual(['Error: no canvas']);
});
