import { expect, it } from 'vitest';
import { askMatters, endDay, reply, tellMatters } from '../../../support/play.ts';
import { ScriptedGame, seen } from '../../scripted-game.ts';

/** What each other delegation knows from a of what matters to a. */
function heard(script: ScriptedGame): (string | undefined)[] {
  return seen(script.sitDown('a')).delegations.flatMap((one) => (one.you ? [] : [one.heardFromYou]));
}

it('a delegation knows what it was told and what was replied to it, and the others do not', () => {
  const script = new ScriptedGame().passUntil((turn) => turn === 'talk a');
  expect(heard(script)).toEqual([undefined, undefined]);
  script.play('a', tellMatters('b', 'costs'));
  expect(heard(script)).toEqual(['Knows your priorities: “costs”.', undefined]);
  script
    .passUntil((turn) => turn === 'talk b')
    .play('b', askMatters('a', 'water'))
    .play('a', reply('most'));
  expect(heard(script)[0]).toContain('water');
});

it('the unused moves of others are told, and not those of the person', () => {
  const script = new ScriptedGame();
  while (script.table.state.round === 1) script.play(script.table.actor, endDay());
  const told = seen(script.sitDown('a')).delegations.map(({ endedEarly }) => endedEarly !== undefined);
  expect(told).toEqual([false, true, true]);
});
