import { expect, it, vi } from 'vitest';
import { switchIn } from '#app/preferences-in.ts';
import { memoryStore } from './memory-store.ts';

it('is off until it is turned on, which is kept for the next time', () => {
  const store = memoryStore();
  expect(switchIn(store, 'scenes-pass').isOn()).toBe(false);
  switchIn(store, 'scenes-pass').choose(true);
  expect([switchIn(store, 'scenes-pass').isOn(), switchIn(store, 'no-picture').isOn()]).toEqual([true, false]);
  switchIn(store, 'scenes-pass').choose(false);
  expect([...store.texts]).toEqual([]);
});

it('is on where the address says so, until somebody chooses otherwise', () => {
  const store = memoryStore();
  const asked = switchIn(store, 'no-picture', true);
  expect([asked.isOn(), switchIn(store, 'no-picture').isOn()]).toEqual([true, false]);
  asked.choose(false);
  expect(asked.isOn()).toBe(false);
});

it('says when somebody has chosen', () => {
  const one = switchIn(memoryStore(), 'no-picture');
  const heard = vi.fn<() => void>();
  const stop = one.watch(heard);
  one.choose(true);
  stop();
  one.choose(false);
  expect(heard).toHaveBeenCalledTimes(1);
});
