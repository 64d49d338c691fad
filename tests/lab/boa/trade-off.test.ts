import { describe, expect, it } from 'vitest';
import { believedAim } from '#lab/boa/believed-aim.ts';
import { believedNashValue } from '#lab/boa/believed-nash-value.ts';
import { leastAcceptable } from '#lab/boa/least-acceptable.ts';
import { lowerBound, ownSheet } from '#lab/boa/own-sheet.ts';
import { tradeOff } from '#lab/boa/trade-off.ts';

// One issue: what each option is worth to oneself, and is believed to be worth to two others.
const sheet = ownSheet(Float64Array.from([100, 90, 80, 70, 60, 0]), 50);
const one = [Float64Array.from([0, 0.2, 0.9, 0.8, 1, 1])];
const two = [Float64Array.from([0, 0.3, 0.1, 0.5, 0.4, 1])];
const none: ReadonlySet<number> = new Set();

describe('an own sheet', () => {
  it('finds the worst outcome that is good enough', () => {
    expect(sheet.order[lowerBound(sheet, 75)]).toBe(2);
    expect(lowerBound(sheet, 101)).toBe(6);
  });

  it('has no floor below its worst outcome', () => {
    expect(ownSheet(Float64Array.from([3, 5]), 0).floor).toBe(3);
  });

  it('leaves what crosses a red line out of its floor', () => {
    expect(ownSheet(Float64Array.from([Number.NEGATIVE_INFINITY, 5]), 0).floor).toBe(5);
  });
});

describe('the trade-off search', () => {
  it('finds, of what is worth the target, what another likes best', () => {
    expect(tradeOff(sheet, 70, 30, [one], none)).toBe(2);
  });

  it('looks to the most reluctant of several', () => {
    expect(tradeOff(sheet, 70, 30, [one, two], none)).toBe(3);
  });

  it('does not go above the band while there is something in it', () => {
    expect(tradeOff(sheet, 85, 10, [one], none)).toBe(1);
  });

  it('passes over what was offered before, and then goes above the band', () => {
    expect(tradeOff(sheet, 70, 12, [one], new Set([2]))).toBe(3);
    expect(tradeOff(sheet, 70, 12, [one], new Set([2, 3]))).toBe(1);
  });

  it('repeats itself where there is nothing new', () => {
    expect(tradeOff(sheet, 70, 30, [one], new Set([0, 1, 2, 3]))).toBe(2);
  });

  it('finds nothing where nothing is worth the target', () => {
    expect(tradeOff(sheet, 101, 10, [one], none)).toBe(-1);
  });
});

describe('the aim', () => {
  it('is at the believed Nash solution', () => {
    // Gains 50, 40, 30, 20, 10 times 0, 0.2, 0.9, 0.8, 1.
    expect(believedNashValue(sheet, [one], 0)).toBe(80);
  });

  it('counts only what the others gain over their walk-away', () => {
    expect(believedNashValue(sheet, [one], 0.88)).toBe(60);
  });

  it('is its best where there seems to be nothing to gain for all', () => {
    expect(believedNashValue(sheet, [one], 1)).toBe(100);
  });

  it('is what was expected while nothing is known, and comes near to what is believed', () => {
    expect(believedAim(sheet, [one], 0)).toBe(87.5);
    expect(believedAim(sheet, [one], 5)).toBe((87.5 + 80) / 2);
    expect(believedAim(sheet, [one], 95)).toBeCloseTo(80.375, 12);
  });
});

describe('what is worth accepting', () => {
  const waiting = { floor: 50, target: 80, next: 84, received: 60, isLastRound: false, hasLastWord: false };

  it('is the target, or what the next own offer gives if that is less', () => {
    expect(leastAcceptable(waiting)).toBe(80);
    expect(leastAcceptable({ ...waiting, next: 75 })).toBe(75);
  });

  it('is in the last round the best that was offered', () => {
    expect(leastAcceptable({ ...waiting, isLastRound: true })).toBe(60);
    expect(leastAcceptable({ ...waiting, isLastRound: true, received: 30 })).toBe(50);
  });

  it('is with the last word anything from the floor up', () => {
    expect(leastAcceptable({ ...waiting, isLastRound: true, hasLastWord: true })).toBe(50);
  });
});
