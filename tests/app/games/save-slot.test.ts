import { describe, expect, it } from 'vitest';
import { beginGame, deleteGame, putBackGame } from '#app/games/begin-game.ts';
import { gameStoreIn } from '#app/games/game-store.ts';
import { saveSlotOf } from '#app/games/save-slot.ts';
import { memoryStore } from '../memory-store.ts';

/** The slot of one game as two pages of a device have it, with another game beside it. */
function twoPages() {
  const store = memoryStore();
  const here = gameStoreIn({ store, page: 'page-one' });
  const there = gameStoreIn({ store: store.otherPage(), page: 'page-two' });
  const other = beginGame(here, 'another game', 'going');
  const id = beginGame(here, 'three moves', 'going');
  return { store, here, there, id, other, first: saveSlotOf(here, id), second: saveSlotOf(there, id) };
}

describe('the slot of a game', () => {
  it('is written by the page that holds it, and by no other', () => {
    const { here, other, first, second } = twoPages();
    first.hold('going');
    expect(first.write('four moves', 'going')).toBe(true);
    expect(second.write('two moves', 'going')).toBe(false);
    expect(second.read()).toBe('four moves');
    expect(here.read(other)).toBe('another game');
  });

  it('tells the page that held it when another takes it, and then no longer takes anything from it', () => {
    const { first, second } = twoPages();
    const taken: string[] = [];
    first.hold('going');
    first.write('four moves', 'going');
    first.watch(() => taken.push('first'));
    second.watch(() => taken.push('second'));
    second.hold('going');
    expect(taken).toEqual(['first']);
    expect(first.write('five moves', 'going')).toBe(false);
    expect(second.write('five other moves', 'going')).toBe(true);
    expect(first.read()).toBe('five other moves');
  });

  it('lets another page play another game', () => {
    const { here, there, id, other } = twoPages();
    const [first, second] = [saveSlotOf(here, id), saveSlotOf(there, other)];
    const taken: string[] = [];
    first.hold('going');
    first.watch(() => taken.push('first'));
    second.hold('going');
    expect([first.write('four moves', 'going'), second.write('one more', 'going')]).toEqual([true, true]);
    expect(taken).toEqual([]);
    expect([here.read(id), here.read(other)]).toEqual(['four moves', 'one more']);
  });

  it('holds what was put there before anybody is told that it was taken', () => {
    const { first, second } = twoPages();
    const found: unknown[] = [];
    first.hold('going');
    first.watch(() => found.push(first.read()));
    second.take('six moves', 'going');
    expect(found).toEqual(['six moves']);
  });

  it('does not bring a game back that was deleted elsewhere; whoever deleted it can', () => {
    const { there, id, first } = twoPages();
    let told = false;
    first.hold('going');
    first.watch(() => {
      told = true;
    });
    const deleted = deleteGame(there, id);
    expect(told).toBe(true);
    expect(first.write('five moves', 'going')).toBe(false);
    expect(there.read(id)).toBeUndefined();
    putBackGame(there, deleted);
    expect(there.read(id)).toBe('three moves');
  });

  it('says that the game is lost with the page when storage is full, and afterwards that it is an older one', () => {
    const { store, here, id, other, first } = twoPages();
    first.hold('going');
    first.write('day 1', 'going');
    expect(first.keeping()).toBe('kept');
    store.answer = 'until-left';
    first.write('day 3, much later', 'going');
    expect(first.keeping()).toBe('until-left');
    expect(first.read()).toBe('day 3, much later');
    expect(here.list().find((game) => game.id === other)?.keeping).toBe('kept');

    const later = saveSlotOf(gameStoreIn({ store: store.otherPage(), page: 'page-six' }), id);
    expect(later.read()).toBe('day 1');
    expect(later.keeping()).toBe('older');
    later.hold('going');
    expect(later.keeping()).toBe('older');
    later.write('day 2', 'going');
    expect(later.keeping()).toBe('kept');
  });
});
