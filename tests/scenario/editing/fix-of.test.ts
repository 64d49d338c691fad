import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '#scenario/diagnostic.ts';
import { fixOf } from '#scenario/editing/fix-of.ts';

type Suggestion = NonNullable<Diagnostic['suggestion']>;

/** The second line with what is suggested for it in its place. */
function mended(line: string, column: number, suggestion: Suggestion): string | undefined {
  const text = `format: 1\n${line}\ntitle: A\n`;
  const fix = fixOf(text, { line: 2, column, suggestion });
  return fix && (text.slice(0, fix.from) + fix.insert + text.slice(fix.to)).split('\n')[1];
}

describe('what a button mends', () => {
  it.each<[string, number, Suggestion, string]>([
    ['level: begginer', 8, { code: 'did-you-mean', word: 'beginner' }, 'level: beginner'],
    ['levle: hard # at last', 1, { code: 'did-you-mean', word: 'level' }, 'level: hard # at last'],
    ['consent: [firm, "candidat"]', 17, { code: 'did-you-mean', word: 'candidate' }, 'consent: [firm, candidate]'],
    ['label: 1978', 8, { code: 'put-in-quotes', text: '1978' }, 'label: "1978"'],
    ['consent: firm', 10, { code: 'put-in-brackets', text: 'firm' }, 'consent: [firm]'],
    ['drift: 0,5', 8, { code: 'decimal-point', number: '0.5' }, 'drift: 0.5'],
    ['walkOut: "true"', 10, { code: 'take-quotes-away' }, 'walkOut: true'],
  ])('is what is suggested: %s', (line, column, suggestion, after) => {
    expect(mended(line, column, suggestion)).toBe(after);
  });

  it('is nothing where the suggestion does not say what to write', () => {
    expect(mended('level: 3', 8, { code: 'write-a-word' })).toBeUndefined();
  });

  it('is nothing where the text is another than the one that was read', () => {
    expect(mended('label: 2020', 8, { code: 'put-in-quotes', text: '1978' })).toBeUndefined();
  });
});
