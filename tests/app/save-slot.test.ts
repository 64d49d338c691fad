import { describe, expect, it } from 'vitest';
import { saveSlotIn } from '#app/save-slot.ts';
import { memoryStore } from './memory-store.ts';

/** The slot of a device as two of its pages have it. */
function twoPages() {
  const store = memoryStore();
  const [first, second] = [saveSlotIn(store, 'page-one'), saveSlotIn(store.otherPage(), 'page-two')];
  return { store, first, second };
}

describe('the slot of the game in play', () => {
  it('is written by the page that holds it, and by no other', () => {
    const { first, second } = twoPages();
    first.hold();
    expect(first.write('four moves')).toBe(true);
    expect(second.write('two moves')).toBe(false);
    expect(second.read()).toBe('four moves');
  });

  it('tells the page that held it when another takes it, and then no longer takes anything from it', () => {
    const { first, second } = twoPages();
    const taken: string[] = [];
    first.hold();
    first.write('four moves');
    first.watch(() => taken.push('first'));
    second.watch(() => taken.push('second'));
    second.hold();
    expect(taken).toEqual(['first']);
    expect(first.write('five moves')).toBe(false);
    expect(second.write('another game')).toBe(true);
    expect(first.read()).toBe('another game');
  });

  it('holds the new game before anybody is told that it was taken', () => {
    const { first, second } = twoPages();
    const found: unknown[] = [];
    first.take('four moves');
    first.watch(() => found.push(first.read()));
    second.take('another game');
    expect(found).toEqual(['another game']);
  });

  it('does not bring a game back that was discarded elsewhere', () => {
    const { first, second } = twoPages();
    let told = false;
    first.hold();
    first.write('four moves');
    first.watch(() => {
      told = true;
    });
    second.clear();
    expect(told).toBe(true);
    expect(first.write('five moves')).toBe(false);
    expect(second.read()).toBeUndefined();
  });

  it('says that the game is lost with the page when storage is full, and afterwards that it is an older one', () => {
    const { store, first } = twoPages();
    first.hold();
    first.write('day 1');
    expect(first.keeping()).toBe('kept');
    store.answer = 'until-left';
    first.write('day 3, much later');
    expect(first.keeping()).toBe('until-left');
    expect(first.read()).toBe('day 3, much later');

    const later = saveSlotIn(store.otherPage(), 'page-six');
    expect(later.read()).toBe('day 1');
    expect(later.keeping()).toBe('older');
    later.hold();
    expect(later.keeping()).toBe('older');
    later.write('day 2');
    expect(later.keeping()).toBe('kept');
  });
});
