import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showAfterFrame } from '#app/show-after-frame.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { openSession } from '#session/running/local-session.ts';
import { shippedCatalogue } from '../support/shipped-catalogue.ts';

const GAME = shippedCatalogue().find('job-offer') as LocalizedGame;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A game in which the person may end the day, shown as the page does. */
function sitDown() {
  const session = openSession(GAME, { seed: 1, seats: ['person', 'person'] }, 0);
  const fails: unknown[] = [];
  const stop = showAfterFrame(session, (error) => fails.push(error));
  const shown = () => session.store.getState().moves.length;
  return { session, stop, shown, fails };
}

const isActing = () => document.documentElement.hasAttribute('data-acting');

it('leaves the frame of a click to the control that was pressed, and shows what it brings in tasks after it', () => {
  const { session, stop, shown, fails } = sitDown();
  session.act('endDay');
  expect([shown(), isActing()]).toEqual([0, true]);
  let tasks = 0;
  while (shown() === 0) {
    vi.advanceTimersToNextTimer();
    tasks += 1;
  }
  vi.runAllTimers();
  expect(tasks).toBeGreaterThanOrEqual(2);
  expect([shown(), isActing(), fails]).toEqual([1, false, []]);
  stop();
});

it('shows it at once when the page is left or hidden, so that it is saved', () => {
  for (const leave of [new Event('pagehide'), new Event('visibilitychange')]) {
    const { session, stop, shown } = sitDown();
    session.act('endDay');
    (leave.type === 'pagehide' ? window : document).dispatchEvent(leave);
    expect([shown(), isActing()]).toEqual([1, false]);
    stop();
  }
});

it('shows what is still to be shown when it is stopped, and all at once from then on', () => {
  const { session, stop, shown } = sitDown();
  session.act('endDay');
  stop();
  expect([shown(), isActing()]).toEqual([1, false]);
  expect(vi.getTimerCount()).toBe(0);
});

it('tells of steps that fail', () => {
  const fails: unknown[] = [];
  let show: (steps: Generator<void, void>) => void = () => {};
  const stop = showAfterFrame({ showOwnBy: (by) => (show = by) }, (error) => fails.push(error));
  const steps = failing();
  show(steps);
  vi.runAllTimers();
  expect(fails).toEqual([new RangeError('no element -1 of 9')]);
  expect(isActing()).toBe(false);
  stop();
});

function* failing(): Generator<void, void> {
  yield;
  throw new RangeError('no element -1 of 9');
}
