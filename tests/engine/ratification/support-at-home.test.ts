import { describe, expect, it } from 'vitest';
import type { Support } from '#engine/model/aftermath.ts';
import { at } from '#engine/model/at.ts';
import type { CommonKnowledge } from '#engine/model/game.ts';
import { packageOf } from '#engine/model/packages.ts';
import type { Faction } from '#engine/model/scenario/party.ts';
import { isRatified, supportAtHome } from '#engine/ratification/support-at-home.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { afterSigning, dividedAt, factions } from '../../support/signed-water.ts';

/** How town A takes water halved, a patrol and shared costs, with factions or without. */
function taken(home: readonly Faction[] | undefined, standing = 50, ratify?: number): Support {
  const rules = ratify === undefined ? {} : { standing: { ratify } };
  const scenario = afterSigning({}, rules);
  const { common, secrets } = compileGame(home === undefined ? scenario : dividedAt('a', home, scenario));
  // 14 + 10 + 8 points of the 14 + 10 + 12 that A could get.
  return supportAtHome(common, at(secrets, 0), 1, [halved(common)], standing);
}

/** Water halved, a patrol and shared costs. */
const halved = ({ tracks }: CommonKnowledge) => packageOf(at(tracks, 1), [1, 1, 1]);

const one = (wants: number, cares: Faction['cares'] = {}): Faction[] => [
  { id: 'x', name: 'X', weight: 1, cares, wants },
  { id: 'y', name: 'Y', weight: 1, cares, wants },
];

describe('support at home', () => {
  it.each([
    ['half won at the share that it wants', 0.88, 50],
    ['wholly won a tenth above it', 0.78, 100],
    ['not won a tenth below it', 0.99, 0],
    ['won bit by bit in between', 0.93, 29],
  ])('of a faction is %s', (_, wants, support) => {
    expect(Math.abs(taken(one(wants)).support - support)).toBeLessThanOrEqual(5);
  });

  it('counts articles as the faction cares for them', () => {
    expect(taken(one(0.5)).factions[0]?.share).toBe(88);
    expect(taken(one(0.5, { costs: 0 })).factions[0]?.share).toBe(100);
    expect(taken(one(0.5, { costs: 5 })).factions[0]?.share).toBe(76);
  });

  it('weighs factions against each other, whatever their weights add up to', () => {
    // The town gets 88 of 100, the fishers all that they could.
    expect(taken(factions(30, 10, 0.99)).support).toBe(13);
    expect(taken(factions(10, 30, 0.99)).support).toBe(41);
    expect(taken(factions(1, 3, 0.99)).support).toBe(41);
  });

  it('gains half a point for each point of standing over 50, and loses as much below', () => {
    const supports = [0, 21, 50, 60, 100].map((standing) => taken(one(0.88), standing).fromStanding);
    expect(supports).toEqual([-25, -15, 0, 5, 25]);
    expect(taken(one(0.5), 100).support).toBe(100);
    expect(taken(one(0.99), 0).support).toBe(0);
  });

  it('rests on standing alone where there are no factions', () => {
    expect(taken(undefined, 47)).toEqual({
      support: 47,
      needed: 40,
      fromStanding: 47,
      mood: 0,
      factions: [],
    });
    expect(isRatified(taken(undefined, 40))).toBe(true);
    expect(isRatified(taken(undefined, 39))).toBe(false);
  });

  it('ratifies from 50 on with factions, or from what the scenario says', () => {
    expect(taken(one(0.5)).needed).toBe(50);
    expect([taken(one(0.5), 50, 70).needed, taken(undefined, 50, 70).needed]).toEqual([70, 70]);
    expect(isRatified({ support: 50, needed: 50 })).toBe(true);
    expect(isRatified({ support: 49, needed: 50 })).toBe(false);
  });

  it('is whole for a faction that no text could bring anything', () => {
    expect(taken(one(1, { water: 0, guard: 0, costs: 0 })).factions).toEqual([
      { share: 100, won: 50 },
      { share: 100, won: 50 },
    ]);
  });

  it('is that of a home that asks for more or less than is thought, by its mood', () => {
    const scenario = dividedAt('a', one(0.88), afterSigning({}, {}));
    const { common, secrets } = compileGame(scenario);
    const inMood = (mood: number) => supportAtHome(common, at(secrets, 0), 1, [halved(common)], 50, mood);
    const asMuchMore = compileGame(dividedAt('a', one(0.93), afterSigning({}, {})));
    const sure = supportAtHome(asMuchMore.common, at(asMuchMore.secrets, 0), 1, [halved(asMuchMore.common)], 50);
    expect(inMood(50)).toEqual({ ...sure, mood: 50 });
    expect(inMood(-100).support).toBe(100);
  });

  it('moves by a point for each hundredth of the mood where there are no factions', () => {
    const { common, secrets } = compileGame(afterSigning({}, {}));
    const supports = [-80, 0, 80].map((mood) => supportAtHome(common, at(secrets, 0), 1, [0], 47, mood).support);
    expect(supports).toEqual([55, 47, 39]);
  });
});
