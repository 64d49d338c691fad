import { beforeAll, describe, expect, it } from 'vitest';
import type { Compared } from '#engine/playing-on/compare-ways.ts';
import type { WeighedDecision } from '#engine/playing-on/own-decisions.ts';
import { followed, inOneStep } from '#engine/playing-on/plan.ts';
import { mattersMost, ownMoveOf } from '#session/debrief/own-move.ts';
import type { OwnMoveFound, OwnMoveTold } from '#session/debrief/own-move-model.ts';
import { courseWith, type Whim } from '../../engine/playing-on/course-with.ts';
import { compileTold } from '../../support/compile-told.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { badSentences } from '../bad-sentences.ts';

const SAME: Compared = { ways: 12, with: 0, without: 0, better: 0, worse: 0, share: 0, byChance: 1_000_000 };
const clear = (share: number): Compared => ({
  ...SAME,
  worse: share < 0 ? 12 : 0,
  better: share < 0 ? 0 : 12,
  share,
  byChance: 500,
});
const weighed = (move: number, over: Partial<WeighedDecision>): WeighedDecision => ({
  ...{ move, instead: {}, choice: 'even', asKnown: SAME, asItWas: SAME, drawn: SAME, ends: { made: [], instead: [] } },
  ...over,
});

describe('the move that mattered most', () => {
  it('is the one with the greatest clear difference in the world as it was that the chair could have expected', () => {
    const found = mattersMost([
      weighed(1, { asKnown: clear(-100), asItWas: clear(-100) }),
      weighed(2, { asKnown: clear(100), asItWas: clear(300) }),
      weighed(3, { asKnown: { ...clear(-900), byChance: 400_000 }, asItWas: { ...clear(-900), byChance: 400_000 } }),
      weighed(4, { asItWas: clear(-800) }),
      weighed(5, { asKnown: clear(700), asItWas: clear(-700) }),
    ]);
    expect(found).toMatchObject({ decision: { move: 2 }, foreseen: true });
  });

  it('is one that nobody could have known of, only if no other stands out', () => {
    expect(mattersMost([weighed(1, {}), weighed(4, { asItWas: clear(-800) })])).toMatchObject({
      decision: { move: 4 },
      foreseen: false,
    });
  });

  it('is none that differs only in worlds that the chair thought possible', () => {
    expect(mattersMost([weighed(1, { asKnown: clear(-900) })])).toBeUndefined();
  });

  it('is none whose mean is better while most of its replays are worse', () => {
    expect(mattersMost([weighed(1, { asItWas: { ...clear(200), better: 1, worse: 11 } })])).toBeUndefined();
  });

  it('is none where no difference is greater than chance makes', () => {
    expect(mattersMost([])).toBeUndefined();
    expect(mattersMost([weighed(1, {}), weighed(2, { asItWas: { ...clear(-20) } })])).toBeUndefined();
  });
});

describe('the move that mattered most, in words', () => {
  const job = shippedScenario('job-offer');
  const short = { ...job, rounds: { ...job.rounds, count: 3 } };
  const game = compileTold(short).withPerspective(0);
  /** Accepts nothing, and signs nothing. */
  const throwAway: Whim = ({ toAct, offers }) => {
    if (toAct?.kind === 'vote') return { type: 'vote', party: toAct.party, track: toAct.track, yes: false, over: [0] };
    if (toAct?.kind !== 'answer' || offers.length < 3) return undefined;
    return { type: 'answer', party: toAct.party, offer: toAct.offer, response: 'refuse', reason: 'too-little' };
  };

  const told: OwnMoveTold[] = [];
  let found: OwnMoveFound = { is: 'none' };
  // Both tests read one search, which takes long.
  beforeAll(() => {
    const course = courseWith(short, 3, throwAway);
    const steps = followed(ownMoveOf(game, course, 0), inOneStep(course.play));
    let step = steps.next();
    for (; !step.done; step = steps.next()) if (step.value.told !== undefined) told.push(step.value.told);
    found = step.value;
  });

  it('says what was done, what else could have been, and how the replays of both ended', () => {
    if (found.is === 'none') throw new RangeError('no move stands out');
    const { did, instead, better, worse, same, replays, why, note } = found.move;
    expect(badSentences([did, instead, replays, ...why, note])).toEqual([]);
    expect(did).not.toBe(instead);
    expect(better).toBeGreaterThan(worse);
    const counts = worse + same === 0 ? [better] : [better, worse, same, better + worse + same];
    for (const count of counts) expect(replays).toContain(String(count));
  });

  it('names the moves that are compared closely, and whether each stands out, while it is looked for', () => {
    const last = told.at(-1);
    expect(told[0]?.compared).toEqual([]);
    expect(told.some(({ compared }) => compared.some((one) => one.found === 'replaying'))).toBe(true);
    expect(last?.compared.some((one) => one.found === 'apart')).toBe(true);
    expect(last?.compared.every((one) => one.found !== 'replaying')).toBe(true);
    expect(badSentences(last?.compared.map(({ did }) => did) ?? [''])).toEqual([]);
  });
});
