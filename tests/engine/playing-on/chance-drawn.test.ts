import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { chanceDrawn } from '#engine/playing-on/chance-drawn.ts';
import { endReached } from '#engine/playing-on/prospects.ts';
import { follow } from '../../support/follow.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { courseWith } from './course-with.ts';

describe('what chance drew after a choice', () => {
  const course = courseWith(shippedScenario('job-offer'), 3, () => undefined);
  const ways = [0, 1, 2];
  const own = course.moves.flatMap(({ party }, move) => (party === 0 ? [move] : []));

  it('is all that was still open, after the last one', () => {
    const { game, moves, stateAt } = course;
    const end = endReached(game, stateAt(moves.length));
    const drawn = follow(chanceDrawn(course, at(own, own.length - 1), 0, ways), course.play);
    expect(drawn.with).toBe(ways.length * at(end.points, 0));
  });

  it('is nothing between two choices of one turn', () => {
    const first = own.find((move, index) => own[index + 1] === move + 1);
    const drawn = follow(chanceDrawn(course, at(own, own.indexOf(first ?? -1)), 0, ways), course.play);
    expect(drawn.with).toBe(drawn.without);
  });
});
