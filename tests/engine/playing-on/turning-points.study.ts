import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { State } from '#engine/model/state.ts';

import { otherwiseOf } from '#engine/playing-on/otherwise-of.ts';
import { followed, inOneStep } from '#engine/playing-on/plan.ts';
import { endReached } from '#engine/playing-on/prospects.ts';
import { turningPoints } from '#engine/playing-on/turning-points.ts';
import { USUAL_SEARCH } from '#engine/playing-on/turning-search.ts';
import { wayOn } from '#engine/playing-on/way-on.ts';
import { follow } from '../../support/follow.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { courseWith, type Whim } from './course-with.ts';

const job = shippedScenario('job-offer');
const quick = { ...USUAL_SEARCH, first: 2, glances: 12, ways: 8, looks: 6 };

describe('turning points', () => {
  const voteNo: Whim = ({ toAct }) =>
    toAct?.kind === 'vote'
      ? { type: 'vote', party: toAct.party, track: toAct.track, yes: false, over: [0] }
      : undefined;
  const refused = courseWith(job, 3, voteNo);
  const found = follow(turningPoints(refused, quick), refused.play);

  it('name the one no without which all would have signed', () => {
    const end = endReached(refused.game, refused.stateAt(refused.moves.length));
    expect(end.signed).toEqual([false]);
    const { points } = found;
    const last = points.at(-1);
    expect(at(refused.moves, last?.move ?? 0)).toMatchObject({ type: 'vote', party: 0, yes: false });
    expect(last?.difference).toMatchObject({ in: 'signature', track: 0, with: 0, without: quick.ways, share: -1000 });
  });

  it('count what anybody can count who plays the same ways', () => {
    const { points } = found;
    expect(points.length).toBeGreaterThan(0);
    for (const { move, differences } of points) {
      const before = refused.stateAt(move);
      const otherwise = otherwiseOf(refused.game, before, at(refused.moves, move));
      const ways = Array.from({ length: quick.ways }, (_, index) => quick.first + index);
      const signedIn = (ends: readonly State[], track: number) =>
        ends.filter(({ tracks }) => at(tracks, track).status === 'signed').length;
      const withIt = ways.map((way) => wayOn(refused.game, refused.stateAt(move + 1), way));
      const without = ways.map((way) => wayOn(refused.game, before, way, otherwise));
      for (const difference of differences) {
        if (difference.in !== 'signature') continue;
        expect(difference.with).toBe(signedIn(withIt, difference.track));
        expect(difference.without).toBe(signedIn(without, difference.track));
      }
    }
  });

  it('are none of what changes nothing, and say that it changed nothing', () => {
    const levers = [
      { id: 'wave', party: at(job.parties, 0).id, label: 'Wave', says: 'We wave.', uses: 1, effects: [] },
    ];
    let waved = false;
    const course = courseWith({ ...job, levers }, 4, ({ toAct, round }) => {
      if (waved || toAct?.kind !== 'talk' || round < 2) return undefined;
      waved = true;
      return { type: 'useLever', party: 0, lever: 0 };
    });
    const wave = course.moves.findIndex(({ type }) => type === 'useLever');
    const { points, idle } = follow(turningPoints(course, quick), course.play);
    expect(points.map(({ move }) => move)).not.toContain(wave);
    expect(idle).toContain(wave);
  });

  it('are in the order of the game, and as many as are asked for', () => {
    const { points } = found;
    expect(points.map(({ move }) => move)).toEqual(points.map(({ move }) => move).sort((a, b) => a - b));
    expect(follow(turningPoints(refused, { ...quick, most: 1 }), refused.play).points).toHaveLength(1);
  });

  it('were all looked at in as many ways as they tell of', () => {
    expect(found.looked).toEqual(expect.arrayContaining(found.points.map(({ move }) => move)));
    for (const { differences } of found.points) for (const { ways } of differences) expect(ways).toBe(quick.ways);
  });

  it('tell how far the search has come, and each that is certain before the search is over, in its place', () => {
    const told = [...followed(turningPoints(refused, quick), inOneStep(refused.play))];
    expect(told.at(-1)?.done).toBeLessThanOrEqual(told.at(-1)?.told?.of ?? 0);
    const moves = found.points.map(({ move }) => move);
    const shown = told.map((each) => (each.told?.points ?? []).map(({ move }) => move));
    for (const some of shown) expect(moves.slice(0, some.length)).toEqual(some);
    expect(shown.filter((some) => some.length > 0).length).toBeGreaterThan(quick.ways);
  });
});
