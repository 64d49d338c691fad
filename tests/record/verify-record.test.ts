import { describe, expect, it } from 'vitest';
import type { Move } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { NEGOTIATORS_VERSION } from '#engine/negotiators/negotiators-version.ts';
import { replay } from '#engine/play.ts';
import { RULES_VERSION } from '#engine/rules-version.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { digestOf } from '#record/digest.ts';
import {
  BEGUN_HERE,
  type GameRecord,
  lineageGoingOn,
  type Outcome,
  outcomeOf,
  recordOf,
  SEVERAL_NEGOTIATORS,
} from '#record/game-record.ts';
import { verifyingSave, verifyRecord } from '#record/verify-record.ts';
import { finish } from '../support/finish.ts';
import { accept, endDay, offer, openTable, type PlayTable, playOut, yes } from '../support/play.ts';
import { smallScenario } from '../support/scenarios.ts';
import { playShared } from '../support/shared-game.ts';

/** A game of three persons in which a and b sign the opening text on the first day, with the format left open. */
function played(): { readonly table: PlayTable; readonly moves: readonly Move[] } {
  const table = openTable(smallScenario());
  const moves: Move[] = [];
  const play: PlayTable['play'] = (party, act) => {
    moves.push(table.moveOf(party, act));
    return table.play(party, act);
  };
  play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }));
  play('b', accept());
  while (table.turn !== 'over') {
    const { toAct } = table.state;
    play(table.actor, toAct?.kind === 'vote' ? yes() : endDay());
  }
  return { table, moves };
}

describe('a record that is played again', () => {
  const { table, moves } = played();
  const { game, state } = table;
  const record = recordOf(game, state, { of: 'all', list: moves });
  const recorded = record.outcome as Outcome;

  it('is verified when it comes to the same end', () => {
    expect(verifyRecord(game, record)).toEqual({ verified: true, state });
    expect(state.ending?.kind).toBe('opening');
  });

  it('tells its outcome without being played', () => {
    expect(record.outcome).toMatchObject({
      kind: 'opening',
      signedIn: [1, 0],
      settled: [1, 1, undefined, undefined, undefined],
    });
    expect(outcomeOf(game, openTable(smallScenario()).state)).toBeUndefined();
  });

  it('is verified as far as it goes when the game went on', () => {
    const unfinished: GameRecord = { ...record, moves: { of: 'all', list: moves.slice(0, 3) }, outcome: undefined };
    expect(verifyRecord(game, unfinished)).toMatchObject({ verified: true, state: { round: 1, ending: undefined } });
  });

  it('is when only words of the scenario have changed', () => {
    const other = compileGame(smallScenario({ summary: 'Three towns share one lake.' }));
    expect(verifyRecord(other, record)).toEqual({ verified: true, state });
  });

  it('is when it was made before words were left out of the digest', () => {
    expect(verifyRecord(game, { ...record, scenarioDigest: digestOf(game.scenario) }).verified).toBe(true);
  });

  it('is not when the scenario is another one of the same name', () => {
    const other = compileGame(smallScenario({ rounds: { label: 'day', count: 5 } }));
    expect(verifyRecord(other, record)).toEqual({ verified: false, why: 'other-scenario', state: undefined });
  });

  it('is not when it was played under older or newer rules, whatever else is wrong with it', () => {
    const other = compileGame(smallScenario({ rounds: { label: 'day', count: 5 } }));
    const why = (rulesVersion: number) => verifyRecord(other, { ...record, rulesVersion });
    expect(why(RULES_VERSION - 1)).toEqual({ verified: false, why: 'older-rules', state: undefined });
    expect(why(RULES_VERSION + 1)).toEqual({ verified: false, why: 'newer-rules', state: undefined });
  });

  it('is not when it has other chairs', () => {
    const other: GameRecord = { ...record, setup: { ...record.setup, seats: ['person', 'person'] } };
    expect(verifyRecord(game, other)).toEqual({ verified: false, why: 'wrong-seats', state: undefined });
  });

  it('is not when a move is not allowed', () => {
    const doubled: GameRecord = { ...record, moves: { of: 'all', list: [moves[0] as Move, ...moves] } };
    expect(verifyRecord(game, doubled)).toEqual({ verified: false, why: 'move-refused', state: undefined });
  });

  it('is not when moves follow its end', () => {
    for (const of of ['all', 'persons'] as const) {
      const longer: GameRecord = { ...record, moves: { of, list: [...moves, { type: 'endDay', party: 0 }] } };
      expect(verifyRecord(game, longer)).toMatchObject({ verified: false, why: 'move-refused' });
    }
  });

  it('is not when it says more than was played: the game as played is shown', () => {
    const boast: GameRecord = { ...record, outcome: { ...recorded, digest: 1 } };
    expect(verifyRecord(game, boast)).toEqual({ verified: false, why: 'other-outcome', state });
  });

  it.each<[string, Partial<Outcome>]>([
    ['kind', { kind: 'held' }],
    ['days of signing', { signedIn: [1, 1] }],
    ['text', { settled: [1, 0, undefined, undefined, undefined] }],
    ['vague wording', { settledOr: [undefined, 1, undefined, undefined, undefined] }],
  ])('is not when it tells another %s than was played, though its digest is right', (_, altered) => {
    const forged: GameRecord = { ...record, outcome: { ...recorded, ...altered } };
    expect(verifyRecord(game, forged)).toEqual({ verified: false, why: 'other-outcome', state });
  });

  it('is not when it tells an end that its moves do not reach', () => {
    const short: GameRecord = { ...record, moves: { of: 'all', list: moves.slice(0, 3) } };
    expect(verifyRecord(game, short)).toMatchObject({ verified: false, why: 'other-outcome' });
  });

  it('is not when it leaves out the end that its moves reach', () => {
    expect(verifyRecord(game, { ...record, outcome: undefined })).toMatchObject({
      verified: false,
      why: 'other-outcome',
    });
  });
});

describe('a record of other negotiators', () => {
  const { game } = openTable(smallScenario());
  const seats: State['setup']['seats'] = ['person', 'negotiator', 'negotiator'];
  const { state, moves, own } = playShared(game, { seed: 3, seats }, 1);
  const full = recordOf(game, state, { of: 'all', list: moves });
  const short = recordOf(game, state, { of: 'persons', list: own });
  const VERSIONS = [
    { version: NEGOTIATORS_VERSION - 1, told: 'older-negotiators' },
    { version: NEGOTIATORS_VERSION + 1, told: 'newer-negotiators' },
    { version: SEVERAL_NEGOTIATORS, told: 'older-negotiators' },
  ] as const;

  it('is verified, long or short, when they are those of today', () => {
    expect(verifyRecord(game, full)).toEqual({ verified: true, state });
    expect(verifyRecord(game, short)).toEqual({ verified: true, state });
  });

  it.each(VERSIONS)('is verified by its rules alone when it holds every move: $version', ({ version, told }) => {
    const record = { ...full, negotiatorsVersion: version };
    expect(verifyRecord(game, record)).toEqual({ verified: true, state, unasked: told });
    expect(finish(verifyingSave(game, record))).toEqual({ verified: true, state });
  });

  it.each(VERSIONS)('cannot be played again when it leaves theirs out: $version', ({ version, told }) => {
    const record = { ...short, negotiatorsVersion: version };
    expect(verifyRecord(game, record)).toEqual({ verified: false, why: told, state: undefined });
    expect(finish(verifyingSave(game, record))).toEqual({ verified: false, why: told, state: undefined });
  });

  it('needs none of them where only persons played', () => {
    const { table, moves: all } = played();
    const record = recordOf(
      table.game,
      table.state,
      { of: 'persons', list: all },
      { negotiatorsVersion: NEGOTIATORS_VERSION + 1 },
    );
    expect(verifyRecord(table.game, record)).toEqual({ verified: true, state: table.state });
  });

  it('is still held to the rules and to what it says', () => {
    const record = { ...full, negotiatorsVersion: NEGOTIATORS_VERSION - 1 };
    const doubled: GameRecord = { ...record, moves: { of: 'all', list: [moves[0] as Move, ...moves] } };
    expect(verifyRecord(game, doubled)).toEqual({ verified: false, why: 'move-refused', state: undefined });
    const outcome = { ...(record.outcome as Outcome), digest: 1 };
    expect(verifyRecord(game, { ...record, outcome })).toEqual({ verified: false, why: 'other-outcome', state });
    expect(verifyRecord(game, { ...record, rulesVersion: RULES_VERSION + 1 })).toMatchObject({ why: 'newer-rules' });
  });

  it('is of several when it is gone on with, and of those of today when they began it', () => {
    expect(lineageGoingOn(full)).toEqual(BEGUN_HERE);
    for (const { version } of VERSIONS)
      expect(lineageGoingOn({ ...full, negotiatorsVersion: version })).toEqual({
        negotiatorsVersion: SEVERAL_NEGOTIATORS,
      });
  });
});

describe('a record of the moves of all seats', () => {
  const { table, moves } = played();
  const { game, state } = table;
  const seated = (seats: State['setup']['seats'], list: readonly Move[]) => {
    const again = replay(game, { ...state.setup, seats }, list);
    return { record: recordOf(game, again, { of: 'all', list }), again };
  };
  // The moves of three persons, told as those of a person and two negotiators.
  const { record: forged, again: end } = seated(['person', 'negotiator', 'hardliner'], moves);

  it('is not verified when a negotiator would have done otherwise: what its moves lead to is shown', () => {
    expect(verifyRecord(game, forged)).toEqual({ verified: false, why: 'other-negotiators', state: end });
  });

  it('is taken as it stands where it is this device that has saved it', () => {
    expect(finish(verifyingSave(game, forged))).toEqual({ verified: true, state: end });
  });

  it('is verified when its negotiators did it all, and tells every move', () => {
    const own: Move[] = [];
    const { setup } = playOut(game, 3, (_, { move }) => own.push(move));
    const again = replay(game, setup, own);
    const told: Move[] = [];
    const record = recordOf(game, again, { of: 'all', list: own });
    expect(verifyRecord(game, record, (move) => told.push(move))).toEqual({ verified: true, state: again });
    expect(told).toEqual(own);
  });
});
