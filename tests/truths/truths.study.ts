import { describe, expect, it } from 'vitest';
import { gameFromPaper } from '#engine/paper/game-from-paper.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { compileTold } from '../support/compile-told.ts';
import { scenarioOfSize } from '../support/scenario-of-size.ts';
import { shippedScenario } from '../support/scenarios.ts';
import { factsOf } from './facts.ts';
import { heldAgainst } from './false-claims.ts';
import { finishedGame } from './games.ts';

const parsed = parseScenario(scenarioOfSize({ parties: 3, tracks: 2, issues: 6 }));
if (!parsed.ok) throw new Error('the scenario that is made up has faults');

/** Seeds of games of most endings, of nearly all of which a sentence was false once. */
const GAMES = [
  { scenario: parsed.scenario, seeds: [3, 30] },
  { scenario: shippedScenario('job-offer'), seeds: [2, 3] },
  { scenario: shippedScenario('village-water'), seeds: [2, 5, 60] },
  { scenario: shippedScenario('white-house-2025'), seeds: [3, 16, 25, 107, 111] },
].flatMap(({ scenario, seeds }) => seeds.map((seed) => ({ id: scenario.id, game: compileTold(scenario), seed })));

describe('the debrief of a finished game', () => {
  it.each(GAMES)('says nothing that is false of $id, seed $seed', ({ game, seed }) => {
    const { setup, moves, you } = finishedGame(game, seed);
    const { checked, wrong, unknown } = heldAgainst(factsOf(game, setup, moves, you));
    expect(wrong).toEqual([]);
    expect(unknown).toEqual([]);
    expect(checked.size).toBeGreaterThan(20);
  });

  it.each([
    { came: 'signed', parts: [{ signedOn: 4 }] },
    { came: 'refused', parts: [{ signedOn: undefined, refusals: [{ party: 1, over: [0] }] }] },
  ])('says nothing that is false of a game that was entered from paper, and $came', ({ parts }) => {
    const game = compileTold(shippedScenario('village-water'));
    const text = game.scenario.issues.map((_, issue) => ({ option: issue === 0 ? 2 : 1 }));
    const offers = [{ round: 2, from: 0, to: 1, clauses: [{ issue: 0, option: 0 }], accepted: false }];
    const made = gameFromPaper(game, { seed: 3, text, parts, offers });
    if (!made.ok) throw new RangeError(JSON.stringify(made.problems));
    const { checked, wrong, unknown } = heldAgainst(factsOf(game, made.setup, made.moves, 0));
    expect([wrong, unknown]).toEqual([[], []]);
    expect([...checked.keys()]).toEqual(expect.arrayContaining(['ending.on-paper', 'debrief-talk.day-on-paper']));
    expect(
      [...checked.keys()].filter((id) => /^(verdict|moment|own|debrief-talk.(anchor|concession|deadline))/.test(id)),
    ).toEqual([]);
  });
});
