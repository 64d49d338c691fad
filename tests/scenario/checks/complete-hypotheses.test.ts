import { describe, expect, it } from 'vitest';
import { type Change, changed, diagnose, messagesOf } from '../diagnose.ts';

/** Gives the first party hypotheses, on a line of their own each. */
const withHypotheses = (...lines: readonly string[]): Change => [
  'temperament: { firmness: 0.5 }',
  ['temperament: { firmness: 0.5 }', '    hypotheses:', ...lines.map((line) => `      - ${line}`)].join('\n'),
];

describe('complete hypotheses', () => {
  it.each([
    {
      what: 'points for some options of an issue only',
      lines: ['{ name: x, prior: 1, points: { plants: { grass: 1, trees: 2 } } }'],
      expected: ['28:40 missing-points'],
      says: 'This hypothesis has points for plants, but none for its option "beans".',
    },
  ])('refuses $what', ({ lines, expected, says }) => {
    const text = changed(withHypotheses(...lines));
    expect(diagnose(text)).toEqual(expected);
    expect(messagesOf(text)[0]).toBe(says);
  });

  it('takes points for every option of some issues', () => {
    expect(
      diagnose(changed(withHypotheses('{ name: x, prior: 1, points: { plants: { grass: 1, trees: 2, beans: 3 } } }'))),
    ).toEqual([]);
  });
});
