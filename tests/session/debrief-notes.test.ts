import { expect, test } from 'vitest';
import type { DebriefNotes } from '#engine/model/scenario/debrief-notes.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { debriefNotesOf, factsAtTheEnd } from '#session/screens/debrief-notes.ts';
import { endingModelOf } from '#session/screens/ending-model-of.ts';
import { compileTold } from '../support/compile-told.ts';
import { playOut } from '../support/play.ts';
import { shippedScenario, smallScenario } from '../support/scenarios.ts';

const DRY = { date: '2026-03-02', outlet: 'The Weekly', says: 'The lake fell dry.', tag: 'reported' } as const;
const RAIN = { ...DRY, date: '2026-03-09', says: 'It rained.' } as const;

function withFacts(whatHappened: readonly (typeof DRY | typeof RAIN)[], factsAsOf?: string) {
  const scenario: Scenario = { ...smallScenario(), factsAsOf, debrief: { whatHappened, questions: [] } };
  return compileTold(scenario);
}

const SETUP: Setup = { seed: 1, seats: ['person', 'person', 'person'] };
const notesOf = (game: LocalizedGame, setup = SETUP) => debriefNotesOf(game, setup, []);

test('what really happened says both dates: what the game is built on, and where the toldUntil stops', () => {
  const game = withFacts([DRY, RAIN], '2026-02-20');
  expect(factsAtTheEnd(game)).toBe('Facts as of 20 February 2026; later events up to 9 March 2026');
  const toldUntil = notesOf(game)?.toldUntil;
  expect(toldUntil).toContain('20 February 2026');
  expect(toldUntil).toContain('9 March 2026');
});

test('a scenario that says nothing of it, or has no date of its own, names none', () => {
  expect(factsAtTheEnd(withFacts([], '2026-02-20'))).toBe('Facts as of 20 February 2026');
  expect(notesOf(withFacts([], '2026-02-20'))?.toldUntil).toBeUndefined();
  expect(factsAtTheEnd(withFacts([DRY]))).toBeUndefined();
  expect(notesOf(withFacts([DRY]))?.toldUntil).toBe(
    'This account stops on 2 March 2026. What came later is not told here.',
  );
});

function withDebrief(debrief: Partial<DebriefNotes>) {
  return compileTold(smallScenario({ debrief: { whatHappened: [DRY], questions: [], ...debrief } }));
}

test('an attack is left out of what really happened where it is left out of the news', () => {
  const game = withDebrief({ whatHappened: [DRY, { ...RAIN, sensitive: true }] });
  expect(notesOf(game)?.whatHappened).toHaveLength(2);
  expect(notesOf(game, { ...SETUP, sensitiveEvents: false })?.whatHappened.map(({ words }) => words)).toEqual([
    DRY.says,
  ]);
});

test('questions come in the steps of the file; those without an order are a step of their own', () => {
  const step = { title: 'Leave the role', ask: ['Who are you now?'] };
  expect(notesOf(withDebrief({ steps: [step] }))?.steps).toEqual([step]);
  expect(notesOf(withDebrief({ questions: ['Who was heard?'] }))?.steps).toMatchObject([{ ask: ['Who was heard?'] }]);
});

test('each article of an ending stands beside what became of it, or that nothing was settled by the last date told', () => {
  const game = withDebrief({ articles: [{ ...DRY, issue: 'venue', says: 'They met nowhere.' }] });
  const state = playOut(game, 1);
  const { notes, tracks } = endingModelOf(game, state, 0);
  const [venue, ...others] = notes?.articles ?? [];
  expect(venue).toMatchObject({ number: 1, really: 'They met nowhere.', source: 'The Weekly, reported, 2 March 2026' });
  expect(venue?.here).toContain(tracks[0]?.clauses[0]?.label);
  expect(others.map(({ really }) => really)).toEqual(others.map(() => 'Nothing was settled by 2 March 2026.'));
  expect(others).toHaveLength(tracks.flatMap(({ clauses }) => clauses).length - 1);
});

test('an ending lists each claim in the words in which it was made, and what became of it', () => {
  const game = compileTold(shippedScenario('white-house-2025'));
  const { claims } = endingModelOf(game, playOut(game, 3), 0);
  const said = game.scenario.claims?.map(({ words }) => words) ?? [];
  for (const words of said) expect(claims.filter((claim) => claim.words.includes(words ?? '?'))).toHaveLength(1);
  for (const { became } of claims) expect(became).toMatch(/\.$/);
});
