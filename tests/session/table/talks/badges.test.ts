import { describe, expect, it } from 'vitest';
import { offer } from '../../../support/play.ts';
import { shippedScenario } from '../../../support/scenarios.ts';
import { ScriptedGame, seen } from '../../scripted-game.ts';

describe('the row of delegations', () => {
  it('has neighbours that can talk to each other, as far as there are any', () => {
    const game = new ScriptedGame(shippedScenario('white-house-2025'));
    const badges = seen(game.sitDown('coalition')).badges;
    expect(badges.map(({ mark }) => mark).sort()).toEqual(['CW', 'RU', 'UA', 'US']);
    expect(badges.slice(0, -1).map(({ toNext }) => toNext)).toEqual(['direct', 'direct', 'direct']);
    expect(badges.at(-1)?.toNext).toBeUndefined();
  });

  it('counts the letters that wait, and says no mood before anything shows one', () => {
    const game = new ScriptedGame().play('a', offer('opening', ['b'], { venue: 'lake' }));
    const badges = seen(game.sitDown('b')).badges;
    expect(badges.filter(({ waiting }) => waiting > 0).map(({ mark, waiting }) => [mark, waiting])).toEqual([['A', 1]]);
    expect(badges.every(({ mood }) => mood === undefined)).toBe(true);
  });
});
