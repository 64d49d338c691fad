import { expect, it } from 'vitest';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { LARGEST, scenarioOfSize } from '../support/scenario-of-size.ts';
import { ScriptedGame, seen } from './scripted-game.ts';

const parsed = parseScenario(scenarioOfSize(LARGEST));
if (!parsed.ok) throw new Error('cannot be played');
const { scenario } = parsed;

it('sentences about many delegations need not name them all', () => {
  const session = new ScriptedGame(scenario).sitDown('town');
  const { dawn, tracks } = seen(session);
  expect(dawn?.goals.slice(0, 2).map(({ words }) => words)).toEqual([
    'Sign “The channel” with all the others by day 5.',
    'Sign “The quay” with 5 others by day 5.',
  ]);
  expect(tracks[0]?.signing).toBe('You and all the others sign');
});

it('Send says how many it goes to, where they are neither few nor all', () => {
  const session = new ScriptedGame(scenario).sitDown('town');
  session.pencil(0, 1);
  expect(seen(session).draft.sendWords).toBe('Send to all the others');
  session.address(1);
  expect(seen(session).draft.sendWords).toBe('Send to 6 delegations');
});
