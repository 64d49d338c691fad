import { describe, expect, it } from 'vitest';
import { accept, offer } from '../../../support/play.ts';
import { smallScenario } from '../../../support/scenarios.ts';
import { ScriptedGame, seen } from '../../scripted-game.ts';

/** Town c never signs a base unless the water is shared by meters; what nobody settles is "nothing", and so no meters. */
const scenario = smallScenario({
  channels: [],
  redLines: [
    {
      party: 'c',
      never: { guard: ['base'], water: ['nothing', 'halves'] },
      declared: false,
      because: 'A base wastes water.',
    },
  ],
});

/** A game in which c has a letter with a base before it; `before` has been agreed by b and c. */
const letterAfter = (before: Readonly<Record<string, string>>) => {
  const game = new ScriptedGame(scenario).passUntil((turn) => turn === 'talk b');
  game.play('b', offer('main', ['c'], before)).play('c', accept());
  game.passUntil((turn) => turn === 'talk b' && game.table.state.round === 2);
  return seen(game.play('b', offer('main', ['c'], { guard: 'base' })).sitDown('c')).letter?.worth;
};

describe('a text across the red line of a delegation', () => {
  it('is never signed where nothing that is tabled would take it off the line', () => {
    expect(letterAfter({ water: 'halves' })).toMatchObject({
      verdict: 'never-signed',
      redLine: 'A base wastes water.',
    });
  });

  it('cannot be signed yet where wording that it has initialled would, once all have', () => {
    expect(letterAfter({ water: 'meters' })).toMatchObject({
      verdict: 'not-yet',
      redLine: 'Until all initials are on “water”: A base wastes water.',
    });
  });
});
