import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLinesIn } from '#session/classroom/check/check-lines-in.ts';
import {
  type CheckResult,
  codeFrom,
  LEAST_NUMBER,
  MOST_NUMBER,
  OCCASIONS,
} from '#session/classroom/check/check-result.ts';
import { CONCEPTS } from '#session/classroom/check/concepts.ts';
import { ANSWERS, CHECK_FORMS } from '#session/classroom/check/questions.ts';
import { lineOf, resultOf } from '#session/classroom/check/result-line.ts';
import { TREES } from '#session/classroom/check/trees.ts';

const results: fc.Arbitrary<CheckResult> = fc.record({
  tree: fc.nat({ max: TREES.length - 1 }),
  number: fc.integer({ min: LEAST_NUMBER, max: MOST_NUMBER }),
  occasion: fc.constantFrom(...OCCASIONS),
  form: fc.constantFrom(...CHECK_FORMS),
  answers: fc.array(fc.constantFrom(0 as const, ...ANSWERS), {
    minLength: CONCEPTS.length,
    maxLength: CONCEPTS.length,
  }),
});

describe('the line of a result', () => {
  it('is read as what was written', () => {
    fc.assert(fc.property(results, (result) => void expect(resultOf(lineOf(result))).toEqual(result)));
  });

  it('is three groups of four letters and digits that nobody takes for one another, behind its sign', () => {
    fc.assert(
      fc.property(results, (result) => void expect(lineOf(result)).toMatch(/^PC1(-[0-9A-HJKMNP-TV-Z]{4}){3}$/)),
    );
  });

  it('is read in small letters, without hyphens, and with O and l in the place of 0 and 1', () => {
    fc.assert(
      fc.property(results, (result) => {
        const typed = `PC1${lineOf(result).slice(3).replaceAll('-', '').replaceAll('0', 'O').replaceAll('1', 'l')}`;
        expect(resultOf(typed)).toEqual(result);
        expect(resultOf(lineOf(result).toLowerCase())).toEqual(result);
      }),
    );
  });

  it('is not read where a letter is another one, or two have changed places', () => {
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    fc.assert(
      fc.property(results, fc.nat({ max: 10 }), fc.nat({ max: 31 }), (result, place, letter) => {
        const whole = lineOf(result).replaceAll('-', '').slice(3);
        const mistyped = whole.slice(0, place) + letters[letter] + whole.slice(place + 1);
        const swapped = whole.slice(0, place) + whole[place + 1] + whole[place] + whole.slice(place + 2);
        for (const wrong of [mistyped, swapped]) if (wrong !== whole) expect(resultOf(`PC1${wrong}`)).toBeUndefined();
      }),
    );
  });

  it.each(['', 'PC1', 'PC1-ZZZZ-ZZZZ-ZZZZ', 'PC2-0000-0000-0000', 'PC1-0000-0000-000U'])(
    'is not what “%s” is',
    (text) => {
      expect(resultOf(text)).toBeUndefined();
    },
  );

  it('stands for one pupil whatever is drawn', () => {
    fc.assert(
      fc.property(fc.nat({ max: 0xffffffff }), fc.nat({ max: 0xffffffff }), (first, second) => {
        const { tree, number } = codeFrom(first, second);
        expect(TREES[tree]).toBeDefined();
        expect(number).toBeGreaterThanOrEqual(LEAST_NUMBER);
        expect(number).toBeLessThanOrEqual(MOST_NUMBER);
      }),
    );
  });
});

describe('lines in what was pasted', () => {
  const [one, other] = fc.sample(results, { numRuns: 2, seed: 1 }) as [CheckResult, CheckResult];

  it('are found in a chat, in a table and in addresses, each once', () => {
    const text = `Sam: ${lineOf(one)}, thanks!\n"x","${lineOf(other)}"\nhttps://example.org/#/check/${lineOf(one)}`;
    expect(checkLinesIn(text, [])).toEqual({ added: [one, other], known: 1, broken: 0 });
  });

  it('are told from those that are known, and from those that are broken', () => {
    const broken = lineOf(other).replace(/.$/, (last) => (last === '0' ? '2' : '0'));
    expect(checkLinesIn(`${lineOf(one)} ${broken}`, [one])).toEqual({ added: [], known: 1, broken: 1 });
  });

  it('are none where nothing looks like one', () => {
    expect(checkLinesIn('no line, and PC1 alone is none', [])).toEqual({ added: [], known: 0, broken: 0 });
  });
});
