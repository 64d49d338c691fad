import { describe, expect, it } from 'vitest';
import type { Move } from '#engine/model/moves.ts';
import { NEGOTIATORS_VERSION } from '#engine/negotiators/negotiators-version.ts';
import { type GameRecord, recordOf } from '#record/game-record.ts';
import { branchAt } from '#record/verify-branch.ts';
import { toldGame } from '../../src/cli/replay/told-game.ts';
import { type Act, accept, offer, openTable } from '../support/play.ts';
import { smallScenario } from '../support/scenarios.ts';
import { playShared } from '../support/shared-game.ts';

/** A saved game that goes on: all three have agreed that the water is halves or meters. */
function savedGame() {
  const table = openTable(smallScenario());
  const list: Move[] = [];
  const play = (party: string, act: Act) => {
    list.push(table.moveOf(party, act));
    table.play(party, act);
  };
  play('a', offer('main', ['b', 'c'], { water: ['halves', 'meters'], costs: 'shared' }));
  play('b', accept());
  play('c', accept());
  return recordOf(table.game, table.state, { of: 'all', list });
}

describe('what is told of a saved game', () => {
  it('has both options of a vague clause, one of a firm one, and none where the text is silent', () => {
    const { tracks } = toldGame(savedGame(), smallScenario());
    expect(tracks[1]).toMatchObject({
      id: 'main',
      signed: false,
      round: null,
      clauses: {
        water: { options: ['halves', 'meters'], wording: 'vague', status: 'initialled' },
        costs: { options: ['shared'], wording: 'firm', status: 'initialled' },
        guard: { options: [], wording: null, status: 'unsettled' },
      },
    });
  });

  it('says that it goes on', () => {
    expect(toldGame(savedGame(), smallScenario())).toMatchObject({
      valid: true,
      verified: true,
      kind: 'save',
      ending: null,
      results: null,
      moves: 3,
      warnings: ['The game is not over yet.'],
    });
  });

  it('warns where its negotiators were of another version, and were not asked again', () => {
    const { game } = openTable(smallScenario());
    const { state, moves } = playShared(game, { seed: 3, seats: ['person', 'negotiator', 'negotiator'] }, 1);
    const told = (version: number) =>
      toldGame(recordOf(game, state, { of: 'all', list: moves }, { negotiatorsVersion: version }), smallScenario());
    expect(told(NEGOTIATORS_VERSION)).toMatchObject({ verified: true, warnings: [] });
    for (const word of ['older', 'newer']) {
      const version = NEGOTIATORS_VERSION + (word === 'newer' ? 1 : -1);
      expect(told(version)).toMatchObject({ verified: true, warnings: [expect.stringContaining(word)] });
    }
  });

  it('is a branch of the record that is named, or not verified', () => {
    const { game } = openTable(smallScenario());
    const setup = { seed: 3, seats: ['person', 'negotiator', 'negotiator'] } as const;
    const { state, moves, own } = playShared(game, setup, 1);
    const full = recordOf(game, state, { of: 'all', list: moves });
    const branch = branchAt(game, full, moves, 5, ['negotiator', 'person', 'negotiator']);
    const goesOn = 'The game is not over yet.';
    const told = (original?: GameRecord, record = branch) => toldGame(record, smallScenario(), original);
    expect(told()).toMatchObject({ verified: true, warnings: [goesOn, expect.stringContaining('branch')] });
    expect(told(full)).toMatchObject({ verified: true, warnings: [goesOn] });
    expect(told(recordOf(game, state, { of: 'persons', list: own }))).toMatchObject({ warnings: [goesOn] });
    expect(told(branch)).toMatchObject({ verified: false, error: expect.stringContaining('different record') });
    expect(told(full, full)).toMatchObject({ verified: false, error: expect.stringContaining('not a branch') });
  });

  it('is what was recorded, where the scenario is not at hand', () => {
    expect(toldGame(savedGame(), undefined)).toMatchObject({
      valid: true,
      verified: false,
      seats: { 0: 'person', 1: 'person', 2: 'person' },
      moves: 3,
      error: 'There is no scenario "small" here. Name its file with --scenario.',
    });
  });
});
