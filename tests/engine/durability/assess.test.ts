import { describe, expect, it } from 'vitest';
import { assess, chanceToHold, holds } from '#engine/durability/assess.ts';
import type { Settled } from '#engine/durability/lines/settled.ts';
import type { DurabilityLine } from '#engine/model/aftermath.ts';
import type { DurabilityNote, Scenario } from '#engine/model/scenario/scenario.ts';
import type { State } from '#engine/model/state.ts';
import { afterSigning, signedWater, WATER } from '../../support/signed-water.ts';

it('the table of chances is the formula that it names, for every score', () => {
  for (let score = 0; score <= 100; score += 1) {
    const hazard = 0.14 * 2 ** (-(score - 50) / 20);
    expect(Math.abs(chanceToHold(score) - 1000 * Math.exp(-5 * hazard))).toBeLessThanOrEqual(0.5);
  }
});

it('there is no chance for a score outside it', () => {
  expect(() => chanceToHold(101)).toThrow(RangeError);
  expect(() => chanceToHold(-1)).toThrow(RangeError);
});

/** The water signed on the second of four days, with things changed. */
function settled(
  over: Partial<Settled> = {},
  scenario: Scenario = afterSigning(),
  wording = WATER,
  round = 2,
): Settled {
  const { game, state, ending } = signedWater(scenario, wording, round);
  return {
    game,
    state,
    tracks: [1],
    ratifications: ending.aftermath?.ratifications ?? [],
    points: ending.points,
    walkAwaysThen: ending.walkAways,
    vagueClauses: 0,
    ...over,
  };
}

function lineOf(code: DurabilityLine['code'], of: Settled): DurabilityLine | undefined {
  return assess(of).lines.find((line) => line.code === code);
}

function withWalkAways(walkAways: readonly number[]): Settled {
  const base = settled();
  const parties = base.state.parties.map((party, index) => ({ ...party, walkAway: [0, walkAways[index] ?? 0] }));
  return { ...base, state: { ...base.state, parties } };
}

function trusting(kept: number, broke: number): State {
  const { state } = settled();
  return {
    ...state,
    parties: state.parties.map((party) => ({ ...party, trust: party.trust.map(() => ({ kept, broke })) })),
  };
}

describe('durability', () => {
  it('starts at 35 and is the sum of its lines', () => {
    const { lines, score, chance } = assess(settled());
    expect(lines[0]).toEqual({ code: 'base', points: 35 });
    expect(score).toBe(lines.reduce((sum, { points }) => sum + points, 0));
    expect(chance).toBeGreaterThan(300);
  });

  it('counts the smallest surplus over the walk-aways at the end, up to ten either way', () => {
    // The text is worth 32, 25 and 28 points.
    expect(lineOf('self-enforcing', withWalkAways([20, 20, 20]))).toMatchObject({ party: 1, surplus: 5, points: 5 });
    expect(lineOf('self-enforcing', withWalkAways([35, 20, 20]))).toMatchObject({ party: 0, surplus: -3, points: -3 });
    expect(lineOf('self-enforcing', withWalkAways([0, 0, 0]))?.points).toBe(10);
    expect(lineOf('self-enforcing', withWalkAways([99, 0, 0]))?.points).toBe(-10);
  });

  it('loses where one gains much less of what it could than the rest', () => {
    const gained = (...mains: readonly number[]) =>
      lineOf('fair-gains', settled({ points: mains.map((points) => [0, points]) }))?.points;
    expect(gained(32, 25, 28)).toBe(0);
    expect(gained(32, 18, 28)).toBe(-5);
    expect(gained(20, 18, 16)).toBe(-10);
  });

  it('gains when everybody with a say has signed', () => {
    expect(lineOf('veto-parties', settled())).toEqual({ code: 'veto-parties', missing: [], points: 6 });
    const base = settled();
    const tracks = base.game.common.tracks.map((track) => ({ ...track, signatories: [0, 1] }));
    const game = { ...base.game, common: { ...base.game.common, tracks } };
    expect(lineOf('veto-parties', { ...base, game })).toEqual({ code: 'veto-parties', missing: [2], points: 0 });
  });

  it.each([
    [98, 0, 0],
    [0, 0, -3],
    [0, 10, -5],
  ])('with %i promises kept and %i broken loses %i for trust', (kept, broke, points) => {
    expect(Math.abs((lineOf('trust', settled({ state: trusting(kept, broke) }))?.points ?? 9) - points)).toBe(0);
  });

  it('loses 5 for a narrow ratification, and nothing for a clear one', () => {
    const at = (support: number) => {
      const home = { track: 1, party: 2, support, needed: 50, fromStanding: 0, mood: 0, chance: 1000, factions: [] };
      return lineOf('narrow', settled({ ratifications: [home] }));
    };
    expect(at(54)).toEqual({ code: 'narrow', parties: [2], points: -5 });
    expect(at(55)).toBeUndefined();
  });

  it('loses 3 for each article that is left out', () => {
    expect(lineOf('silent', settled())).toBeUndefined();
    const gaps = settled({}, afterSigning(), { water: 'halves' });
    expect(lineOf('silent', gaps)).toEqual({ code: 'silent', issues: [3, 4], points: -6 });
  });

  it('loses 5 for each vague article', () => {
    expect(lineOf('vague', settled())).toBeUndefined();
    expect(lineOf('vague', settled({ vagueClauses: 2 }))).toEqual({ code: 'vague', count: 2, points: -10 });
  });

  it('loses 6 for a signature on the last day', () => {
    expect(lineOf('last-day', settled())).toBeUndefined();
    expect(lineOf('last-day', settled({}, afterSigning(), WATER, 4))).toEqual({
      code: 'last-day',
      tracks: [1],
      points: -6,
    });
  });

  it('counts the lines of the scenario that the signed texts meet, across tracks and in silence too', () => {
    const note = (id: string, when: DurabilityNote['when']): DurabilityNote => ({ id, when, points: 7, because: '-' });
    const durability = [
      note('met', { guard: ['patrol', 'base'] }),
      note('not-met', { guard: ['base'] }),
      note('both-tracks', { venue: ['lake'], water: ['halves'] }),
      note('half-met', { venue: ['tower'], water: ['halves'] }),
      note('silent', { costs: ['open'] }),
    ];
    const met = (wording = WATER) =>
      assess(settled({}, afterSigning({ durability }), wording)).lines.flatMap((line) =>
        line.code === 'author' ? [durability[line.line]?.id] : [],
      );
    expect(met()).toEqual(['met', 'both-tracks']);
    expect(met({ water: 'halves', guard: 'patrol' })).toEqual(['met', 'both-tracks', 'silent']);
  });

  it('counts what helps only by both readings of a vague article, and what harms by either', () => {
    const because = '-';
    const durability: DurabilityNote[] = [
      { id: 'helps', when: { water: ['halves'] }, points: 3, because },
      { id: 'helps-both', when: { water: ['halves', 'meters'] }, points: 3, because },
      { id: 'harms', when: { water: ['meters'] }, points: -3, because },
    ];
    const of = settled({}, afterSigning({ durability }), { ...WATER, water: ['halves', 'meters'] });
    const met = assess(of).lines.flatMap((line) => (line.code === 'author' ? [durability[line.line]?.id] : []));
    expect(met).toEqual(['helps-both', 'harms']);
  });

  it.each([
    [50, 100],
    [-50, 0],
  ])('stays between 0 and 100 with lines of %i points', (points, score) => {
    const line = { when: { water: ['halves'] }, points, because: '-' };
    const durability = [
      { id: 'x', ...line },
      { id: 'y', ...line },
    ];
    expect(assess(settled({}, afterSigning({ durability }))).score).toBe(score);
  });

  it('holds when the number drawn is below the chance', () => {
    expect([holds({ chance: 400, drawn: 399 }), holds({ chance: 400, drawn: 400 })]).toEqual([true, false]);
  });
});
