import { expect, it } from 'vitest';
import { KeptGames } from '#app/background/kept-games.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import { smallScenario } from '../../support/scenarios.ts';

const named = (id: string) => ({ ...smallScenario(), id });

it('keeps the game of a scenario that is sent again', () => {
  const games = new KeptGames(inEnglish);
  const game = games.of(named('a'));
  expect(games.of(structuredClone(named('a')))).toBe(game);
  expect(games.of(named('b'))).not.toBe(game);
});

it('makes a changed scenario ready anew, though it has the same id', () => {
  const games = new KeptGames(inEnglish);
  const { rounds } = smallScenario();
  const longer = { ...named('a'), rounds: { ...rounds, label: 'week' } };
  expect(games.of(longer).scenario.rounds.label).not.toBe(games.of(named('a')).scenario.rounds.label);
});

it('forgets the one that was not asked for longest', () => {
  const games = new KeptGames(inEnglish);
  const first = games.of(named('a'));
  for (const id of ['b', 'c', 'a', 'd']) games.of(named(id));
  expect(games.of(named('a'))).toBe(first);
  for (const id of ['b', 'c', 'd']) games.of(named(id));
  expect(games.of(named('a'))).not.toBe(first);
});
