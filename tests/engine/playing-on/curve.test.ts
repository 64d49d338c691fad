import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { curveOf, dawnsOf, stepsOfCurve } from '#engine/playing-on/curve.ts';
import { endReached } from '#engine/playing-on/prospects.ts';
import { wayOn } from '#engine/playing-on/way-on.ts';
import { finish } from '../../support/finish.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { courseWith } from './course-with.ts';

const course = courseWith(shippedScenario('job-offer'), 5, () => undefined);
const search = { first: 2, ways: 3 };

describe('the curve of a game', () => {
  it('has every dawn, what follows the moves that are given, and the end', () => {
    const dawns = dawnsOf(course);
    expect(dawns.map((moment) => course.stateAt(moment).round)).toEqual(dawns.map((_, index) => index + 1));
    const moments = finish(curveOf(course, [1], search)).map(({ moment }) => moment);
    expect(moments).toEqual([...new Set([...dawns, 2, course.moves.length])].sort((a, b) => a - b));
  });

  it('has the ends of the ways that turning points are looked at in, and no others', () => {
    for (const { moment, ends } of finish(curveOf(course, [], search))) {
      const played = [2, 3, 4].map((way) => endReached(course.game, wayOn(course.game, course.stateAt(moment), way)));
      expect(ends).toEqual(played);
    }
  });

  it('comes at the end to what the game came to, in every way', () => {
    const last = at(finish(curveOf(course, [], search)), -1 + finish(curveOf(course, [], search)).length);
    const end = endReached(course.game, course.stateAt(course.moves.length));
    expect(last.ends).toEqual([end, end, end]);
  });

  it('takes as many steps as it says', () => {
    const steps = [...curveOf(course, [1], search)];
    expect(steps).toHaveLength(stepsOfCurve(course, [1], search));
    expect(steps.at(-1)).toEqual({ done: steps.length, of: steps.length });
  });
});
