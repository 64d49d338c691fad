import { describe, expect, it } from 'vitest';
import { keptByClass } from '#app/live/kept-by-class.ts';
import { openTextStore } from '#app/text-store.ts';

interface Kept {
  readonly classId: string;
  readonly at: number;
}

const isKept = (value: unknown): value is Kept => typeof (value as Partial<Kept> | null)?.classId === 'string';

describe('what a device keeps of live classes', () => {
  it('is one thing a class, the newest first, until it is forgotten', () => {
    const store = openTextStore();
    const kept = keptByClass(store, 'seats', isKept);
    kept.keep({ classId: 'a', at: 1 });
    kept.keep({ classId: 'b', at: 2 });
    kept.keep({ classId: 'a', at: 3 });
    expect(kept.list()).toEqual([
      { classId: 'a', at: 3 },
      { classId: 'b', at: 2 },
    ]);
    expect(kept.of('b')).toEqual({ classId: 'b', at: 2 });
    kept.forget('a');
    expect(kept.of('a')).toBeUndefined();
    kept.forget('b');
    expect(store.read('seats')).toBeUndefined();
  });

  it('has no more than so many, without the oldest', () => {
    const kept = keptByClass(openTextStore(), 'seats', isKept, 2);
    for (const at of [1, 2, 3]) kept.keep({ classId: `c${at}`, at });
    expect(kept.list().map(({ classId }) => classId)).toEqual(['c3', 'c2']);
  });
});
