import { expect, it } from 'vitest';
import { heldSeatsIn } from '#app/live/held-seats.ts';
import { keptSeatsIn } from '#app/live/kept-seats.ts';
import { memoryStore } from '../memory-store.ts';

const CLASS = 'abcdefghij12';

it('remembers the seats that the device has had, also one that it keeps no more', () => {
  const store = memoryStore();
  const kept = keptSeatsIn(store);
  kept.keep({ classId: CLASS, pupil: 'p1', token: 'a'.repeat(22), nickname: 'heron', title: 'Two gardens' });
  heldSeatsIn(store).add(CLASS, 'p1');
  heldSeatsIn(store).add(CLASS, 'p3');
  heldSeatsIn(store).add(CLASS, 'p1');
  kept.forget(CLASS);
  expect(kept.list()).toEqual([]);
  expect(heldSeatsIn(store).of(CLASS)).toEqual(['p1', 'p3']);
  expect(heldSeatsIn(store).of('another')).toEqual([]);
});

it('keeps to what the server takes, and reads nothing that it has not written', () => {
  const store = memoryStore();
  for (let pupil = 1; pupil <= 20; pupil += 1) heldSeatsIn(store).add(CLASS, `p${pupil}`);
  expect(heldSeatsIn(store).of(CLASS)).toHaveLength(12);
  for (const pupils of ['["x"]', '3', JSON.stringify(Array.from({ length: 13 }, () => 'p1'))]) {
    store.write('held-seats', `[{"classId":"${CLASS}","pupils":${pupils}}]`);
    expect(heldSeatsIn(store).of(CLASS)).toEqual([]);
  }
});
