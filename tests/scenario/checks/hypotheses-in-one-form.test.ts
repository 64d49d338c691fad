import { describe, expect, it } from 'vitest';
import { type Change, changed, diagnose, foundIn } from '../diagnose.ts';

/** Gives the first party hypotheses, on a line of their own each. */
const withHypotheses = (...lines: readonly string[]): Change => [
  'temperament: { firmness: 0.5 }',
  ['temperament: { firmness: 0.5 }', '    hypotheses:', ...lines.map((line) => `      - ${line}`)].join('\n'),
];

describe('hypotheses in one form', () => {
  it.each([
    {
      what: 'both forms at once',
      lines: ['{ name: x, prior: 1, emphasis: { time: 2 }, points: { time: { never: 0, noon: 1 } } }'],
      expected: ['28:53 two-forms'],
      finds: { fault: { code: 'two-forms' } },
    },
  ])('refuses $what', ({ lines, expected, finds }) => {
    const text = changed(withHypotheses(...lines));
    expect(diagnose(text)).toEqual(expected);
    expect(foundIn(text)[0]).toEqual(finds);
  });

  it('takes either form, and neither', () => {
    expect(
      diagnose(
        changed(
          withHypotheses(
            '{ name: x, prior: 0.4, emphasis: { time: 2 } }',
            '{ name: y, prior: 0.4, points: { time: { never: 0, noon: 1 } } }',
            '{ name: z, prior: 0.2 }',
          ),
        ),
      ),
    ).toEqual([]);
  });
});
