import { expect, it } from 'vitest';
import { endDay, offer, open, refuse, tellMatters } from '../../../support/play.ts';
import { openingScenario, position } from '../../../support/scenarios.ts';
import { ScriptedGame, seen } from '../../scripted-game.ts';

it('tells of each other delegation its limits, priorities and changes of position', () => {
  const scenario = openingScenario({ positions: [position('c', 'venue', 'tower', 'never')] });
  const game = new ScriptedGame(scenario, undefined, { b: open({ venue: 'tower' }) });
  game.passUntil((turn) => turn === 'talk b');
  game.play('b', offer('opening', ['a'], { venue: 'lake' })).play('a', refuse('not-now'));
  game.play('b', tellMatters('a', 'venue'));
  while (game.table.state.round === 1) game.play(game.table.actor, endDay());
  const [b, c, ...others] = seen(game.sitDown('a')).ways;
  expect(others).toEqual([]);
  expect(b?.changes).toMatchObject([{ issue: 0, words: expect.stringMatching(/tower.*lake/) }]);
  expect(b?.unchanged).toBeUndefined();
  expect(b?.priorities).toMatch(/^It told you its priorities: /);
  expect(b?.never).toEqual([]);
  expect(b?.asks).toMatchObject([{ label: 'lake' }]);
  expect(c?.never).toMatchObject([{ title: 'venue', label: 'tower' }, { label: 'base' }]);
  expect([c?.changes, c?.unchanged]).toEqual([[], 'It has not changed its position so far.']);
});

it('counts no change before the second day', () => {
  const game = new ScriptedGame(openingScenario(), undefined, {});
  expect(seen(game.sitDown('a')).ways.map(({ unchanged }) => unchanged)).toEqual([undefined, undefined]);
});
