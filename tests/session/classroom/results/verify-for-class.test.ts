import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { SeatKind } from '#engine/model/setup.ts';
import { NEGOTIATORS_VERSION } from '#engine/negotiators/negotiators-version.ts';
import { replay } from '#engine/play.ts';
import { RULES_VERSION } from '#engine/rules-version.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { type GameRecord, recordOf } from '#record/game-record.ts';
import { linkText } from '#record/link/link-text.ts';
import { encodeRecord } from '#record/record-codec.ts';
import type { CheckedLink } from '#session/classroom/results/class-game.ts';
import { verifyingForClass } from '#session/classroom/results/verify-for-class.ts';
import { finish } from '../../../support/finish.ts';
import { shippedCatalogue } from '../../../support/shipped-catalogue.ts';
import { playedInClass } from './class-links.ts';

const catalogue = shippedCatalogue();
const of = catalogue.gameOf;
const JOB = shipped('job-offer');
const SEATS: readonly SeatKind[] = ['person', 'negotiator'];

const PLAYED = playedInClass(JOB, { seed: 3, seats: SEATS }, 1);
const RECORD = recordOf(JOB, PLAYED.state, { of: 'persons', list: PLAYED.own });

const checking = (game: LocalizedGame, codes: readonly string[]) => {
  const verify = verifyingForClass(game);
  return codes.map((code) => finish(verify(code)));
};
const check = (...codes: readonly string[]) => checking(JOB, codes);
const checkRecord = (changed: Partial<GameRecord>, scenario: Scenario = JOB.scenario): CheckedLink | undefined =>
  checking(of(scenario), [encodeRecord({ ...RECORD, ...changed })])[0];

describe('links that a class hands in', () => {
  it('are told in their order, each by what its moves lead to', () => {
    const codes = [1, 2, 3].map((chance) => playedInClass(JOB, { seed: 3, seats: SEATS }, chance));
    const checked = check(...codes.map(({ code }) => code));
    expect(checked.map((each) => each.is === 'played' && each.game.kind)).toEqual(
      codes.map(({ state }) => state.ending?.kind),
    );
  });

  it('of one game are one game, whether they hold the moves of persons or of all', () => {
    const all = encodeRecord({ ...RECORD, moves: { of: 'all', list: PLAYED.moves } });
    const digests = check(PLAYED.code, all).map((each) => each.is === 'played' && each.game.digest);
    expect(digests[0]).toBeTypeOf('number');
    expect(digests[1]).toBe(digests[0]);
  });

  it('of the same chance and other moves are two games', () => {
    const other = playedInClass(JOB, { seed: 3, seats: SEATS }, 2);
    const [one, two] = check(PLAYED.code, other.code).map((each) => each.is === 'played' && each.game.digest);
    expect(one).not.toBe(two);
  });

  it('are forged where they say another ending than their moves lead to', () => {
    const { outcome } = RECORD;
    const kind = outcome?.kind === 'none' ? 'signed' : 'none';
    expect(checkRecord({ outcome: outcome && { ...outcome, kind } })).toEqual({ is: 'forged', why: 'other-outcome' });
  });

  it('are forged where they put moves into the mouth of a negotiator', () => {
    const { moves } = playedInClass(JOB, { seed: 4, seats: ['person', 'person'] }, 11);
    const seats: readonly SeatKind[] = ['person', 'hardliner'];
    const state = replay(JOB, { seed: 4, seats }, moves);
    const code = encodeRecord(recordOf(JOB, state, { of: 'all', list: moves }));
    expect(check(code)[0]).toEqual({ is: 'forged', why: 'other-negotiators' });
  });

  it('of a game that goes on say on which day it is', () => {
    const { state, moves } = playedInClass(JOB, { seed: 3, seats: SEATS }, 1, 4);
    expect(check(linkText(JOB, state, moves))[0]).toEqual({ is: 'unfinished', round: state.round });
  });

  it('of older rules, older negotiators or another version of the scenario show what they say, and are marked', () => {
    const recorded = { is: 'recorded', game: { kind: RECORD.outcome?.kind, stood: [undefined], against: [] } };
    expect(checkRecord({ rulesVersion: RULES_VERSION - 1 })).toMatchObject({ ...recorded, why: 'older-rules' });
    expect(checkRecord({ scenarioDigest: 1 })).toMatchObject({ ...recorded, why: 'other-scenario' });
    expect(checkRecord({ negotiatorsVersion: NEGOTIATORS_VERSION - 1 })).toMatchObject({
      ...recorded,
      why: 'older-negotiators',
    });
  });

  it('of older rules without an ending tell nothing', () => {
    expect(checkRecord({ rulesVersion: RULES_VERSION - 1, outcome: undefined })).toEqual({
      is: 'untellable',
      why: 'older-rules',
    });
  });

  it('of newer rules or negotiators wait for a newer page', () => {
    expect(checkRecord({ rulesVersion: RULES_VERSION + 1 })).toEqual({ is: 'newer', why: 'newer-rules' });
    expect(checkRecord({ negotiatorsVersion: NEGOTIATORS_VERSION + 1 })).toEqual({
      is: 'newer',
      why: 'newer-negotiators',
    });
  });
});

describe('what stood against a part', () => {
  const HALL = shipped('white-house-2025');
  const games = [1, 2, 3, 4, 5, 6].map((seed) =>
    playedInClass(HALL, { seed, seats: HALL.scenario.parties.map(() => 'person' as const) }, seed),
  );
  const checked = checking(
    HALL,
    games.map(({ code }) => code),
  );

  it('is told of every part that was not signed, and of none that is in force', () => {
    for (const each of checked) {
      if (each.is !== 'played') throw new Error(each.is);
      const unsigned = each.game.signedIn.flatMap((round, track) => (round === 0 ? [track] : []));
      const fell = each.game.against.filter(({ home }) => home.length > 0).map(({ track }) => track);
      expect(each.game.against.map(({ track }) => track)).toEqual([...unsigned, ...fell].sort());
    }
  });

  it('names whoever voted no last, with the articles that it was over', () => {
    const votes = checked.flatMap((each) => (each.is === 'played' ? each.game.against : [])).flatMap(({ no }) => no);
    for (const { over } of votes) expect(over.length).toBeGreaterThan(0);
  });
});

function shipped(id: string): LocalizedGame {
  const game = catalogue.find(id);
  if (game === undefined) throw new RangeError(id);
  return game;
}
