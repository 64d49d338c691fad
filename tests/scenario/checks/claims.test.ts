import { describe, expect, it } from 'vitest';
import { changed, diagnose, foundIn } from '../diagnose.ts';

/** The small scenario with a claim, some of whose parts are replaced. */
function claiming(parts: Readonly<Record<string, string>>): string {
  const claim = { id: 'said', by: 'ada', about: 'ben', issue: 'plants', options: '[trees]', source: 'note', ...parts };
  const line = Object.entries(claim)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ');
  return changed(['terms:\n', `claims:\n  - { ${line} }\nterms:\n`]);
}
const codesOf = (text: string) => diagnose(text).map((line) => line.split(' ')[1]);

describe('a claim', () => {
  it('that one delegation makes about another is read', () => {
    expect(diagnose(claiming({}))).toEqual([]);
  });

  it.each([
    {
      parts: { by: 'adda' },
      code: 'unknown-party',
      finds: { fault: { code: 'unknown-party', id: 'adda' }, suggestion: { code: 'did-you-mean', word: 'ada' } },
    },
    {
      parts: { about: 'bean' },
      code: 'unknown-party',
      finds: { fault: { code: 'unknown-party', id: 'bean' }, suggestion: { code: 'did-you-mean', word: 'ben' } },
    },
    {
      parts: { issue: 'plant' },
      code: 'unknown-issue',
      finds: { fault: { code: 'unknown-issue', id: 'plant' }, suggestion: { code: 'did-you-mean', word: 'plants' } },
    },
    {
      parts: { options: '[tree]' },
      code: 'unknown-option',
      finds: {
        fault: { code: 'unknown-option', option: 'tree', issue: 'plants' },
        suggestion: { code: 'did-you-mean', word: 'trees' },
      },
    },
    {
      parts: { source: 'noet' },
      code: 'unknown-source',
      finds: { fault: { code: 'unknown-source', id: 'noet' }, suggestion: { code: 'did-you-mean', word: 'note' } },
    },
    { parts: { options: '[trees, trees]' }, code: 'repeated', finds: { fault: { code: 'repeated', id: 'trees' } } },
    {
      parts: { about: 'ada' },
      code: 'claim-about-oneself',
      finds: { fault: { code: 'claim-about-oneself', party: 'ada' } },
    },
    { parts: { date: '2025-02-30' }, code: 'not-a-date', finds: { fault: { code: 'not-a-date', date: '2025-02-30' } } },
  ])('with a mistake is refused as $code: $parts', ({ parts, code, finds }) => {
    expect(codesOf(claiming(parts))).toContain(code);
    expect(foundIn(claiming(parts))).toContainEqual(finds);
  });

  it('after the last round is warned about', () => {
    expect(codesOf(claiming({ date: '2031-01-01' }))).toEqual(['late-claim?']);
  });

  it('has an id of its own', () => {
    const twice = claiming({}).replace(
      'claims:\n',
      'claims:\n  - { id: said, by: ben, about: ada, issue: time, options: [noon] }\n',
    );
    expect(codesOf(twice)).toEqual(['duplicate-id']);
  });
});
