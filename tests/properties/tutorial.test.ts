import { expect, it } from 'vitest';
import { playLesson } from '../session/tutorial/learner.ts';
import { compileTold } from '../support/compile-told.ts';
import { shippedScenario } from '../support/scenarios.ts';
import { fuzzRuns, UNHURRIED } from './fuzz-runs.ts';

/** Seeds from 1 on. */
const SEEDS = Array.from({ length: fuzzRuns(6).numRuns }, (_, place) => place + 1);

it('whoever does what the tutorial says is answered, gets part of the first offer back, and signs', UNHURRIED, () => {
  const game = compileTold(shippedScenario('job-offer'));
  for (const seed of SEEDS) {
    const lesson = playLesson(game, seed);
    expect(lesson, `seed ${seed}`).toMatchObject({ isAnswered: true, isSigned: true });
    expect(lesson.cameBack, `seed ${seed}`).not.toBe('nothing');
  }
});
