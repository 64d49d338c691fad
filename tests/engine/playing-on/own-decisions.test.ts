import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { chanceOfSplit } from '#engine/playing-on/chance-of-split.ts';
import { ownDecisions } from '#engine/playing-on/own-decisions.ts';
import { finish } from '../../support/finish.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { courseWith, type Whim } from './course-with.ts';

const job = shippedScenario('job-offer');
const quick = { first: 2, ways: 12, looks: 4 };

const voteNo: Whim = ({ toAct }) =>
  toAct?.kind === 'vote' ? { type: 'vote', party: toAct.party, track: toAct.track, yes: false, over: [0] } : undefined;

describe('own decisions', () => {
  const course = courseWith(job, 3, voteNo);
  const weighed = finish(ownDecisions(course, 0, quick));

  it('are those of the chair, in the order of the game', () => {
    const moves = weighed.map(({ move }) => move);
    expect(moves).toEqual([...new Set(moves)].sort((a, b) => a - b));
    for (const move of moves) expect(at(course.moves, move).party).toBe(0);
  });

  it('call a no costly that throws away what could be signed', () => {
    const noes = weighed.filter(({ move }) => at(course.moves, move).type === 'vote');
    expect(noes.length).toBeGreaterThan(0);
    for (const { choice, asKnown, asItWas } of noes) {
      expect(choice).toBe('costly');
      expect(asKnown.share).toBeLessThan(0);
      expect(asItWas.worse).toBe(quick.ways);
    }
  });

  it('count their ways, and how likely it is that they differ by chance', () => {
    for (const { asKnown, asItWas } of weighed) {
      for (const { ways, better, worse, byChance } of [asKnown, asItWas]) {
        expect(ways).toBe(quick.ways);
        expect(better + worse).toBeLessThanOrEqual(ways);
        expect(byChance).toBe(chanceOfSplit(better, worse));
      }
    }
  });
});
