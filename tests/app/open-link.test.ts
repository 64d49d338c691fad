import { describe, expect, it } from 'vitest';
import { openSave } from '#app/saved-game.ts';
import type { Game } from '#engine/model/game.ts';
import type { SeatKind } from '#engine/model/setup.ts';
import { NEGOTIATORS_VERSION } from '#engine/negotiators/negotiators-version.ts';
import { createGame, replay } from '#engine/play.ts';
import { RULES_VERSION } from '#engine/rules-version.ts';
import { type GameRecord, recordOf, SEVERAL_NEGOTIATORS } from '#record/game-record.ts';
import { linkText } from '#record/link/link-text.ts';
import { encodeRecord } from '#record/record-codec.ts';
import { branchAt } from '#record/verify-branch.ts';
import { UNHURRIED } from '../properties/fuzz-runs.ts';
import { playShared } from '../support/shared-game.ts';
import { shippedCatalogue } from '../support/shipped-catalogue.ts';
import { say } from '../support/speaker.ts';
import { openCode } from './open-code.ts';

const catalogue = shippedCatalogue();
const GAME = catalogue.find('job-offer') as Game;
const { state: END, moves: MOVES, own: OWN } = playShared(GAME, { seed: 3, seats: ['person', 'negotiator'] }, 1);
const RECORD = recordOf(GAME, END, { of: 'persons', list: OWN });
const KIND = END.ending?.kind;

const opened = (changed: Partial<GameRecord>) => openCode(catalogue, encodeRecord({ ...RECORD, ...changed }));

/** What two hands have played, told as a game of these seats. */
function toldAs(seats: readonly SeatKind[], count?: number) {
  const { moves: list } = playShared(GAME, { seed: 4, seats: ['person', 'person'] }, 11, count);
  const state = replay(GAME, { seed: 4, seats }, list);
  return openCode(catalogue, encodeRecord(recordOf(GAME, state, { of: 'all', list })));
}

describe('a link', UNHURRIED, () => {
  it('of a finished game shows the ending as verified, and says which chairs persons had', () => {
    const link = opened({});
    expect(link).toMatchObject({
      is: 'ending',
      model: { kind: KIND },
      verification: { state: 'verified' },
    });
    expect(link).toMatchObject({ verification: { words: expect.stringContaining('A person played the candidate') } });
  });

  it('with another ending than its moves lead to shows where they lead, and is not verified', () => {
    const { outcome } = RECORD;
    const other = KIND === 'none' ? 'held' : 'none';
    expect(opened({ outcome: outcome && { ...outcome, kind: other } })).toMatchObject({
      is: 'ending',
      model: { kind: KIND },
      verification: { state: 'damaged' },
    });
  });

  it('that puts moves into the mouths of negotiators is not verified', () => {
    expect(toldAs(['person', 'hardliner'])).toMatchObject({ is: 'ending', verification: { state: 'damaged' } });
  });

  it('of a game that one person may have played alone says so', () => {
    expect(toldAs(['person', 'person'])).toMatchObject({
      is: 'ending',
      verification: { state: 'verified', words: expect.stringContaining(say('link.persons-only')) },
    });
  });

  it('of a game that several persons played is told to the one whose device it is', () => {
    const { state, moves: list } = playShared(GAME, { seed: 4, seats: ['person', 'person'] }, 11);
    const code = encodeRecord(recordOf(GAME, state, { of: 'all', list }));
    expect(openCode(catalogue, code)).toMatchObject({ model: { you: 0 } });
    expect(openCode(catalogue, code, 1)).toMatchObject({ model: { you: 1 } });
    expect(openCode(catalogue, code, 7)).toMatchObject({ model: { you: 0 } });
  });

  it('of a game without attacks is that game again, and says that they were left out', () => {
    const setup = { seed: 3, seats: ['person', 'negotiator'], sensitiveEvents: false } as const;
    const { state, own } = playShared(GAME, setup, 1);
    const link = openCode(catalogue, encodeRecord(recordOf(GAME, state, { of: 'persons', list: own })));
    expect(link).toMatchObject({
      is: 'ending',
      setup,
      verification: { state: 'verified', words: expect.stringContaining(say('ending.attacks-left-out')) },
    });
  });

  it('of a game that is not over can be gone on with', () => {
    const link = toldAs(['person', 'person'], 3);
    const save = openSave(catalogue, link.is === 'unfinished' ? link.save : '');
    expect(save.ok && save.session.store.getState().moves).toHaveLength(3);
  });

  it('of older rules shows what it says, and that nobody can check it', () => {
    expect(opened({ rulesVersion: RULES_VERSION - 1 })).toMatchObject({
      is: 'ending',
      moves: undefined,
      verification: { state: 'changed', words: expect.stringContaining(say('link.shown-as-recorded')) },
    });
  });

  it('of newer rules shows nothing that it says: the page is what is old', () => {
    expect(opened({ rulesVersion: RULES_VERSION + 1 }).is).toBe('newer');
  });

  it('of other negotiators, without their moves, shows what it says or asks for a newer page, as with rules', () => {
    expect(opened({ negotiatorsVersion: NEGOTIATORS_VERSION - 1 })).toMatchObject({
      is: 'ending',
      moves: undefined,
      verification: { state: 'changed', words: expect.stringContaining('older negotiators') },
    });
    expect(opened({ negotiatorsVersion: NEGOTIATORS_VERSION + 1 }).is).toBe('newer');
  });

  it('of other negotiators, with their moves, is played again, and says that they were not asked', () => {
    const moves = { of: 'all', list: MOVES } as const;
    for (const [version, word] of [
      [NEGOTIATORS_VERSION - 1, 'older'],
      [NEGOTIATORS_VERSION + 1, 'newer'],
    ] as const) {
      const link = opened({ negotiatorsVersion: version, moves });
      expect(link.is === 'ending' && link.moves).toEqual(MOVES);
      expect(link).toMatchObject({
        is: 'ending',
        model: { kind: KIND },
        verification: { state: 'changed', words: expect.stringContaining(say(`link.unasked-${word}-negotiators`)) },
      });
    }
  });

  it('of other negotiators that is not over is of several when it is gone on with', () => {
    const seats = ['person', 'negotiator'] as const;
    const { state, moves } = playShared(GAME, { seed: 4, seats }, 11, 3);
    const record = recordOf(GAME, state, { of: 'all', list: moves }, { negotiatorsVersion: NEGOTIATORS_VERSION - 1 });
    const link = openCode(catalogue, encodeRecord(record));
    const save = openSave(catalogue, link.is === 'unfinished' ? link.save : '');
    expect(save.ok && save.lineage).toEqual({ negotiatorsVersion: SEVERAL_NEGOTIATORS });
  });

  it('of a branch says that it is one, and is still one when it is gone on with', () => {
    const seats = ['negotiator', 'person'] as const;
    const branch = branchAt(GAME, RECORD, MOVES, 6, seats);
    const link = openCode(catalogue, encodeRecord(branch));
    const save = openSave(catalogue, link.is === 'unfinished' ? link.save : '');
    expect(save.ok && save.lineage).toEqual({ negotiatorsVersion: NEGOTIATORS_VERSION, origin: branch.origin });
    const { state, moves } = playShared(
      GAME,
      { ...RECORD.setup, seats },
      1,
      Number.POSITIVE_INFINITY,
      MOVES.slice(0, 6),
    );
    expect(openCode(catalogue, linkText(GAME, state, moves, save.ok ? save.lineage : undefined))).toMatchObject({
      is: 'ending',
      moves,
      verification: { state: 'changed', words: expect.stringContaining(say('link.unasked-before-branch')) },
    });
  });

  it('without an outcome that fits says nothing of showing what is recorded', () => {
    for (const outcome of [undefined, { kind: 'held', signedIn: [1, 1], settled: [], digest: 1 } as const]) {
      expect(opened({ scenarioDigest: 1, outcome })).toEqual({
        is: 'nothing',
        words: expect.not.stringMatching(/Below|recorded/),
      });
    }
  });

  it('of moves that the rules refuse shows no ending', () => {
    expect(opened({ moves: { of: 'all', list: [{ type: 'stay', party: 0 }] } }).is).toBe('nothing');
  });

  it('of a scenario that is not here names it', () => {
    expect(opened({ scenarioId: 'elsewhere' })).toMatchObject({ is: 'without-scenario', wanted: { id: 'elsewhere' } });
  });

  it('of negotiators alone that is not over has nothing to go on with', () => {
    const state = createGame(GAME, { seed: 1, seats: ['negotiator', 'negotiator'] });
    const code = encodeRecord(recordOf(GAME, state, { of: 'all', list: [] }));
    expect(openCode(catalogue, code).is).toBe('nothing');
  });
});
