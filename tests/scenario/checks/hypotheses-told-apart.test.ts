import { describe, expect, it } from 'vitest';
import { type Change, changed, diagnose, foundIn } from '../diagnose.ts';

/** Gives the first party hypotheses, on a line of their own each. */
const withHypotheses = (...lines: readonly string[]): Change => [
  'temperament: { firmness: 0.5 }',
  ['temperament: { firmness: 0.5 }', '    hypotheses:', ...lines.map((line) => `      - ${line}`)].join('\n'),
];

describe('hypotheses told apart', () => {
  it.each([
    {
      what: 'two of one name',
      lines: ['{ name: x, prior: 0.5 }', '{ name: x, prior: 0.5 }'],
      expected: ['29:17 repeated'],
      finds: { fault: { code: 'repeated.hypothesis', name: 'x' } },
    },
  ])('refuses $what', ({ lines, expected, finds }) => {
    const text = changed(withHypotheses(...lines));
    expect(diagnose(text)).toEqual(expected);
    expect(foundIn(text)[0]).toEqual(finds);
  });

  it('takes different names', () => {
    expect(diagnose(changed(withHypotheses('{ name: x, prior: 0.5 }', '{ name: y, prior: 0.5 }')))).toEqual([]);
  });
});
