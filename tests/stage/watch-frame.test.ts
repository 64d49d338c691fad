import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { densityOfScreen } from '#stage/density-of-screen.ts';
import { watchFrame } from '#stage/watch-frame.ts';

/** What a browser has, and this place has not. */
class Screen extends EventTarget {
  devicePixelRatio = 1;
  readonly queries: { readonly words: string; readonly list: EventTarget }[] = [];
  ask(words: string): EventTarget {
    const list = new EventTarget();
    this.queries.push({ words, list });
    return list;
  }
  /** The page comes to a screen of another density. */
  become(density: number): void {
    this.devicePixelRatio = density;
    for (const { list } of [...this.queries]) list.dispatchEvent(new Event('change'));
  }
}

let screen: Screen;
let page: EventTarget;
let observed: Map<object, () => void>;
const element = {} as Element;

beforeEach(() => {
  screen = new Screen();
  page = new EventTarget();
  observed = new Map();
  class Observer {
    readonly #changed: () => void;
    constructor(changed: () => void) {
      this.#changed = changed;
    }
    observe(each: object): void {
      observed.set(each, this.#changed);
    }
    disconnect(): void {
      observed.clear();
    }
  }
  vi.stubGlobal('window', screen);
  vi.stubGlobal('document', page);
  vi.stubGlobal('ResizeObserver', Observer);
  vi.stubGlobal('matchMedia', (words: string) => screen.ask(words));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function watching(): { calls: () => number; stop: () => void } {
  let calls = 0;
  const stop = watchFrame([element], () => {
    calls += 1;
  });
  return { calls: () => calls, stop };
}

test('a picture is asked for again when its place changes its size, or the page does, or is seen again', () => {
  const { calls } = watching();
  expect(calls()).toBe(0);
  observed.get(element)?.();
  expect(calls()).toBe(1);
  screen.dispatchEvent(new Event('resize'));
  page.dispatchEvent(new Event('visibilitychange'));
  expect(calls()).toBe(3);
});

test('and each time the density of the screen changes, once', () => {
  const { calls } = watching();
  expect(screen.queries.map(({ words }) => words)).toEqual(['(resolution: 1dppx)']);
  screen.become(2);
  expect(calls()).toBe(1);
  screen.become(1.5);
  expect(calls()).toBe(2);
  expect(screen.queries.map(({ words }) => words).at(-1)).toBe('(resolution: 1.5dppx)');
});

test('but no longer once watching has stopped', () => {
  const { calls, stop } = watching();
  stop();
  screen.dispatchEvent(new Event('resize'));
  page.dispatchEvent(new Event('visibilitychange'));
  screen.become(3);
  expect(observed.size).toBe(0);
  expect(calls()).toBe(0);
});

test('pictures are as dense as the screen, up to twice', () => {
  const densities = [0.75, 1, 1.5, 2, 3].map((ratio) => {
    screen.devicePixelRatio = ratio;
    return densityOfScreen();
  });
  expect(densities).toEqual([0.75, 1, 1.5, 2, 2]);
});
