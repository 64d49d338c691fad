import { describe, expect, it } from 'vitest';
import { calibrationOf, type HintTold } from '#lab/calibration.ts';

const told = (chance: number, ...accepted: readonly boolean[]): HintTold[] =>
  accepted.map((each) => ({ chance, accepted: each }));

describe('how well chances agree with what happened', () => {
  it('is a mean squared error, against that of the base rate', () => {
    const { count, baseRate, brier, brierOfBaseRate } = calibrationOf([
      ...told(900, true, true),
      ...told(100, false, false),
    ]);
    expect([count, baseRate]).toEqual([4, 500]);
    expect(brier).toBe(10_000);
    expect(brierOfBaseRate).toBe(250_000);
  });

  it('is nothing of nothing', () => {
    expect(calibrationOf([])).toMatchObject({ count: 0, baseRate: 0, brier: 0 });
  });
});
