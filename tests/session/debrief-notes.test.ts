import { expect, test } from 'vitest';
import { compileGame } from '#engine/model/compile-game.ts';
import type { Scenario } from '#engine/model/scenario.ts';
import { debriefNotesOf, factsAtTheEnd } from '#session/screens/debrief-notes.ts';
import { smallScenario } from '../support/scenarios.ts';

const DRY = { date: '2026-03-02', outlet: 'The Weekly', says: 'The lake fell dry.', tag: 'reported' } as const;
const RAIN = { ...DRY, date: '2026-03-09', says: 'It rained.' } as const;

function withFacts(whatHappened: readonly (typeof DRY | typeof RAIN)[], factsAsOf?: string) {
  const scenario: Scenario = { ...smallScenario(), factsAsOf, debrief: { whatHappened, questions: [] } };
  return compileGame(scenario);
}

test('what really happened says both dates: what the game is built on, and where the account stops', () => {
  const game = withFacts([DRY, RAIN], '2026-02-20');
  expect(factsAtTheEnd(game)).toBe('Facts as of 20 February 2026; what came next, up to 9 March 2026');
  const account = debriefNotesOf(game)?.account;
  expect(account).toContain('20 February 2026');
  expect(account).toContain('9 March 2026');
});

test('a scenario that says nothing of it, or has no date of its own, names none', () => {
  expect(factsAtTheEnd(withFacts([], '2026-02-20'))).toBe('Facts as of 20 February 2026');
  expect(debriefNotesOf(withFacts([], '2026-02-20'))?.account).toBeUndefined();
  expect(factsAtTheEnd(withFacts([DRY]))).toBeUndefined();
  expect(debriefNotesOf(withFacts([DRY]))?.account).toBe(
    'This account stops on 2 March 2026. What came later is not told here.',
  );
});
