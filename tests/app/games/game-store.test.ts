import { describe, expect, it } from 'vitest';
import { beginGame, deleteGame, MOST_KEPT } from '#app/games/begin-game.ts';
import { gameAtHand } from '#app/games/game-at-hand.ts';
import { gameNames, LONGEST_NAME, nameGame } from '#app/games/game-names.ts';
import { gameStoreIn, gameText } from '#app/games/game-store.ts';
import { saveSlotOf } from '#app/games/save-slot.ts';
import { memoryStore } from '../memory-store.ts';

function scenarioStore() {
  const store = memoryStore();
  return { store, games: gameStoreIn({ store, page: 'page-one' }) };
}

/** Puts a game on the store that was played last at a time. */
function played(games: ReturnType<typeof gameStoreIn>, at: number, stage: 'blank' | 'going' | 'ended' = 'going') {
  const id = beginGame(games, `game of ${at}`, stage);
  saveSlotOf(games, id, () => at).hold(stage);
  return id;
}

describe('the games of a device', () => {
  it('lie beside each other, the one that was played last first', () => {
    const { games } = scenarioStore();
    const [old, newest, middle] = [played(games, 1000), played(games, 3000), played(games, 2000)];
    expect(games.list().map(({ id }) => id)).toEqual([newest, middle, old]);
    expect(games.read(old)).toBe('game of 1000');
  });

  it('have the game among them that was kept when there was room for one', () => {
    const { store, games } = scenarioStore();
    store.write('game', 'the one game');
    store.write('game-mark', 'page-old older');
    expect(games.list()).toEqual([{ id: 'first', stage: 'going', keeping: 'older', begun: 0, played: 0 }]);
    const slot = saveSlotOf(games, 'first', () => 5000);
    slot.hold('going');
    slot.write('one move more', 'going');
    expect(games.list()).toMatchObject([{ id: 'first', keeping: 'kept', begun: 5000, played: 5000 }]);
    expect(store.read('game')).toBe('one move more');
  });

  it('are there whatever somebody has written beside them', () => {
    const { store, games } = scenarioStore();
    store.write('game:abc', 'a game');
    store.write('game-mark:abc', 'x y z \u0000 -1 !!');
    store.write('game-mark:gone', 'page-one whole going 00000001 00000001');
    store.write('game:../x', 'no id');
    expect(games.list()).toEqual([{ id: 'abc', stage: 'going', keeping: 'kept', begun: 0, played: 0 }]);
  });

  it('stay when another begins, but for the oldest of those that are over or were never played', () => {
    const { games } = scenarioStore();
    const going = Array.from({ length: 40 }, (_, at) => played(games, 1 + at, 'going'));
    const ended = Array.from({ length: MOST_KEPT.ended + 1 }, (_, at) => played(games, 100 + at, 'ended'));
    const blank = Array.from({ length: MOST_KEPT.blank + 1 }, (_, at) => played(games, 200 + at, 'blank'));
    beginGame(games, 'one more', 'going');
    const ids = games.list().map(({ id }) => id);
    expect(going.every((id) => ids.includes(id))).toBe(true);
    expect(ended.filter((id) => !ids.includes(id))).toEqual([ended[0]]);
    expect(blank.filter((id) => !ids.includes(id))).toEqual([blank[0]]);
  });

  it('leave nothing behind when they are deleted', () => {
    const { store, games } = scenarioStore();
    const id = played(games, 1000);
    nameGame(games, id, { own: 'Monday group' });
    store.write(gameText('game-draft', id), '{}');
    deleteGame(games, id);
    expect(store.names()).toEqual([]);
  });

  it('offer the one that goes on before a later one that is over', () => {
    const { games } = scenarioStore();
    const ended = played(games, 2000, 'ended');
    expect(gameAtHand(games.list())?.id).toBe(ended);
    const going = played(games, 1000);
    expect(gameAtHand(games.list())?.id).toBe(going);
  });
});

describe('the names of a game', () => {
  it('are known though its save cannot be read', () => {
    const { games } = scenarioStore();
    const id = beginGame(games, 'no save', 'going');
    saveSlotOf(games, id).call({ title: 'The job offer', chair: 'Candidate' });
    nameGame(games, id, { own: '  Monday\n group ' });
    expect(gameNames(games, id)).toEqual({ own: 'Monday group', title: 'The job offer', chair: 'Candidate' });
    nameGame(games, id, { own: undefined });
    expect(gameNames(games, id)).toEqual({ own: undefined, title: 'The job offer', chair: 'Candidate' });
  });

  it('have a longest length', () => {
    const { games } = scenarioStore();
    const id = beginGame(games, 'a game', 'going');
    nameGame(games, id, { own: 'a'.repeat(500) });
    expect(gameNames(games, id).own).toHaveLength(LONGEST_NAME);
  });
});
