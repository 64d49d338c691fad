import { describe, expect, it } from 'vitest';
import { dawnsOf, momentsOfCurve, pointOfCurve } from '#engine/playing-on/curve.ts';
import { endReached } from '#engine/playing-on/prospects.ts';
import { wayOn } from '#engine/playing-on/way-on.ts';
import { follow } from '../../support/follow.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { courseWith } from './course-with.ts';

const course = courseWith(shippedScenario('job-offer'), 5, () => undefined);
const search = { first: 2, ways: 3 };

describe('the curve of a game', () => {
  it('has every dawn, what follows the moves that are given, and the end', () => {
    const dawns = dawnsOf(course);
    expect(dawns.map((moment) => course.stateAt(moment).round)).toEqual(dawns.map((_, index) => index + 1));
    const moments = momentsOfCurve(course, [1]);
    expect(moments).toEqual([...new Set([...dawns, 2, course.moves.length])].sort((a, b) => a - b));
  });

  it('has the ends of the ways that turning points are looked at in, and no others', () => {
    for (const moment of momentsOfCurve(course, [])) {
      const played = [2, 3, 4].map((way) => endReached(course.game, wayOn(course.game, course.stateAt(moment), way)));
      expect(follow(pointOfCurve(course, moment, search), course.play)).toEqual({ moment, ends: played });
    }
  });

  it('comes at the end to what the game came to, in every way', () => {
    const last = course.moves.length;
    const end = endReached(course.game, course.stateAt(last));
    expect(momentsOfCurve(course, []).at(-1)).toBe(last);
    expect(follow(pointOfCurve(course, last, search), course.play).ends).toEqual([end, end, end]);
  });
});
