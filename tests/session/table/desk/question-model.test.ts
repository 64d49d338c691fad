import { expect, it } from 'vitest';
import { askLiveWith, askTrue, claim } from '../../../support/play.ts';
import { mediatedScenario } from '../../../support/scenarios.ts';
import { ScriptedGame, seen } from '../../scripted-game.ts';

/** Replies that agree to what the town of A never signs: its red line is the tower. */
const crossing = (game: ScriptedGame, party: string) =>
  seen(game.sitDown(party)).question?.replies.flatMap(({ says, crosses }) => (crosses ? [says] : []));

it('a yes to what the own delegation never signs is marked', () => {
  const asked = (option: string) =>
    new ScriptedGame(mediatedScenario())
      .passUntil((turn) => turn === 'talk b')
      .play('b', askLiveWith('a', 'venue', option));
  expect(crossing(asked('tower'), 'a')).toEqual(['yes']);
  expect(crossing(asked('lake'), 'a')).toEqual([]);
});

it('so is a yes to a claim that it accepts it', () => {
  const asked = (option: string) =>
    new ScriptedGame(mediatedScenario())
      .passUntil((turn) => turn === 'talk b')
      .play('b', claim('a', 'venue', option))
      .passUntil((turn) => turn === 'talk c')
      .play('c', askTrue('a'));
  expect(crossing(asked('tower'), 'a')).toEqual(['yes']);
  expect(crossing(asked('lake'), 'a')).toEqual([]);
});
