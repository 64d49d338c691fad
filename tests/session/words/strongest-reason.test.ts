import { describe, expect, it } from 'vitest';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { strongestReason } from '#session/words/strongest-reason.ts';

const GAINS: Reason = { code: 'gains-by', issue: 0, option: 1, points: 3 };
const BECAUSE: Reason = { code: 'because', issue: 0, option: 1, why: { among: 'positions', index: 0 } };
const SAID_BEFORE: Reason = { code: 'said-before', round: 1, times: 1, last: true };
const TAKES_BACK: Reason = { code: 'takes-back', issue: 0, option: 1, gain: -1, points: 20, walkAway: 18 };

describe('what is to be read first of why a letter was written', () => {
  it.each([
    { of: 'why something is asked for', before: 'that it is', reasons: [GAINS, BECAUSE], first: 1 },
    { of: 'what is asked for', before: 'that it was said before', reasons: [SAID_BEFORE, GAINS], first: 1 },
    { of: 'that something is taken back', before: 'why', reasons: [BECAUSE, GAINS, TAKES_BACK], first: 2 },
    { of: 'the first', before: 'others of its kind', reasons: [GAINS, GAINS], first: 0 },
  ])('is $of, before $before', ({ reasons, first }) => {
    expect(strongestReason(reasons)).toBe(first);
  });

  it('is nothing where no reason is given', () => {
    expect(strongestReason([])).toBe(-1);
  });
});
