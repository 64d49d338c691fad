import { describe, expect, it } from 'vitest';
import { tableNotesIn } from '#app/table-notes.ts';
import type { Setup } from '#engine/model/setup.ts';
import { memoryStore } from './memory-store.ts';

const setup = (seed: number): Setup => ({ seed, seats: ['person', 'negotiator'] });

describe('which table a game is of', () => {
  it('is what the link said by which somebody sat down, also after a reload', () => {
    const store = memoryStore();
    tableNotesIn(store).note('a', setup(1), 'alder');
    const notes = tableNotesIn(store);
    expect(notes.of('a', setup(1))).toBe('alder');
    expect(notes.of('a', setup(2))).toBeUndefined();
    expect(notes.of('b', setup(1))).toBeUndefined();
    expect(notes.of('a', { seed: 1, seats: ['negotiator', 'person'] })).toBeUndefined();
  });

  it('is what the last link said, and nothing once one said nothing', () => {
    const notes = tableNotesIn(memoryStore());
    notes.note('a', setup(1), 'alder');
    notes.note('a', setup(1), 'elm');
    expect(notes.of('a', setup(1))).toBe('elm');
    notes.note('a', setup(1), undefined);
    expect(notes.of('a', setup(1))).toBeUndefined();
  });

  it('is forgotten for the oldest of many games, and unknown where what is kept is none of ours', () => {
    const store = memoryStore();
    const notes = tableNotesIn(store);
    for (let seed = 0; seed < 150; seed += 1) notes.note('a', setup(seed), 'alder');
    expect(notes.of('a', setup(0))).toBeUndefined();
    expect(notes.of('a', setup(149))).toBe('alder');
    for (const text of ['{', '{}', '[1,[2,3],["a 1 person negotiator","../x"]]']) {
      store.write('tables-of-games', text);
      expect(notes.of('a', setup(1))).toBeUndefined();
    }
  });

  it('has beside it in which chair somebody sat whose game several persons played', () => {
    const store = memoryStore();
    tableNotesIn(store).noteChair('CODE', 2);
    expect(tableNotesIn(store).chairOf('CODE')).toBe(2);
    expect(tableNotesIn(store).chairOf('OTHER')).toBeUndefined();
    store.write('chair-in:CODE', 'x');
    expect(tableNotesIn(store).chairOf('CODE')).toBeUndefined();
  });
});
