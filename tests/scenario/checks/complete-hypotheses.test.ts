import { describe, expect, it } from 'vitest';
import { type Change, changed, diagnose, foundIn } from '../diagnose.ts';

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
      finds: { fault: { code: 'missing-points.hypothesis', issue: 'plants', option: 'beans' } },
    },
  ])('refuses $what', ({ lines, expected, finds }) => {
    const text = changed(withHypotheses(...lines));
    expect(diagnose(text)).toEqual(expected);
    expect(foundIn(text)[0]).toEqual(finds);
  });

  it('takes points for every option of some issues', () => {
    expect(
      diagnose(changed(withHypotheses('{ name: x, prior: 1, points: { plants: { grass: 1, trees: 2, beans: 3 } } }'))),
    ).toEqual([]);
  });
});
