import { expect, it } from 'vitest';
import { type GamePlayed, gamesPlayedIn } from '#app/games-played.ts';
import { memoryStore } from './memory-store.ts';

const game = (key: string): GamePlayed => ({ key, kind: 'held', chair: 'us', round: 3, points: 42.5, noDeal: 34 });

it('knows the last game of each scenario, and the one before a game', () => {
  const played = gamesPlayedIn(memoryStore());
  for (const key of ['a', 'b', 'c']) played.note('talks', game(key));
  expect(played.last('talks')?.key).toBe('c');
  expect(played.last('talks', 'c')?.key).toBe('b');
  expect(played.last('talks', 'a')).toBeUndefined();
  expect(played.last('other')).toBeUndefined();
});

it('puts a game down once, however often its ending is opened', () => {
  const played = gamesPlayedIn(memoryStore());
  for (const key of ['a', 'b', 'a', 'b']) played.note('talks', game(key));
  expect(played.last('talks', 'b')?.key).toBe('a');
  expect(played.last('talks', 'a')).toBeUndefined();
});

it('keeps twenty of a scenario, and leaves those of others alone', () => {
  const played = gamesPlayedIn(memoryStore());
  played.note('other', game('x'));
  for (let number = 1; number <= 25; number += 1) played.note('talks', game(`n${number}`));
  expect(played.last('talks', 'n6')).toBeUndefined();
  expect(played.last('talks', 'n7')?.key).toBe('n6');
  expect(played.last('other')?.key).toBe('x');
});

it('goes on where another page has put one down, and where a device keeps nothing', () => {
  const store = memoryStore();
  const here = gamesPlayedIn(store);
  const there = gamesPlayedIn(store.otherPage());
  here.note('talks', game('a'));
  there.note('talks', game('b'));
  expect(here.last('talks')?.key).toBe('b');
  const full = gamesPlayedIn(memoryStore('until-left'));
  full.note('talks', game('a'));
  expect(full.last('talks')?.key).toBe('a');
});

it('forgets them all when asked to', () => {
  const store = memoryStore();
  const played = gamesPlayedIn(store);
  played.note('talks', game('a'));
  expect(played.hasAny()).toBe(true);
  played.clear();
  expect(played.hasAny()).toBe(false);
  expect([...store.texts]).toEqual([]);
});

it.each(['', '{', 'null', '7', '[7]', '[["talks"]]', '[["talks", [{"key": 1}, null]]]', '[[1, [2]]]'])(
  'knows of no game where %s lies, and puts the next one down',
  (text) => {
    const store = memoryStore();
    store.write('played', text);
    const played = gamesPlayedIn(store);
    expect(played.hasAny()).toBe(false);
    played.note('talks', game('a'));
    expect(played.last('talks')?.key).toBe('a');
  },
);
