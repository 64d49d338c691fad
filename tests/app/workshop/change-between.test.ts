import { describe, expect, it } from 'vitest';
import { changeBetween } from '#app/workshop/editor/open-editor.ts';

describe('the change between two texts', () => {
  it.each([
    ['a: 1\nb: 2\n', 'a: 1\nb: 3\n'],
    ['aa', 'aaa'],
    ['aaa', 'aa'],
    ['', 'title: A'],
    ['title: A', ''],
  ])('makes one of the other, and touches no more than it must: %j to %j', (before, after) => {
    const change = changeBetween(before, after);
    expect(change && before.slice(0, change.from) + change.insert + before.slice(change.to)).toBe(after);
    expect(change?.insert.length).toBeLessThanOrEqual(Math.max(1, after.length - before.length));
  });

  it('is none between the same texts', () => {
    expect(changeBetween('a: 1', 'a: 1')).toBeUndefined();
  });
});
