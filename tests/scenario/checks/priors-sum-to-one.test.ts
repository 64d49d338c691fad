import { describe, expect, it } from 'vitest';
import { type Change, changed, diagnose, foundIn } from '../diagnose.ts';

/** Gives the first party hypotheses, on a line of their own each. */
const withHypotheses = (...lines: readonly string[]): Change => [
  'temperament: { firmness: 0.5 }',
  ['temperament: { firmness: 0.5 }', '    hypotheses:', ...lines.map((line) => `      - ${line}`)].join('\n'),
];

describe('priors sum to one', () => {
  it.each([
    {
      what: 'priors that sum to more',
      lines: ['{ name: x, prior: 0.5 }', '{ name: y, prior: 0.6 }'],
      expected: ['27:5 priors-sum'],
      finds: { fault: { code: 'priors-sum', party: 'ada', sum: '1.1' } },
    },
    {
      what: 'priors that sum to less',
      lines: ['{ name: x, prior: 0.97 }'],
      expected: ['27:5 priors-sum'],
      finds: { fault: { code: 'priors-sum', party: 'ada', sum: '0.97' } },
    },
  ])('refuses $what', ({ lines, expected, finds }) => {
    const text = changed(withHypotheses(...lines));
    expect(diagnose(text)).toEqual(expected);
    expect(foundIn(text)[0]).toEqual(finds);
  });

  it('takes thirds that are rounded', () => {
    expect(
      diagnose(
        changed(withHypotheses('{ name: x, prior: 0.33 }', '{ name: y, prior: 0.33 }', '{ name: z, prior: 0.33 }')),
      ),
    ).toEqual([]);
  });
});
