import { describe, expect, it } from 'vitest';
import { changed, diagnose, messagesOf } from '../diagnose.ts';

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
    { parts: { by: 'adda' }, code: 'unknown-party', says: 'There is no party "adda". Did you mean "ada"?' },
    { parts: { about: 'bean' }, code: 'unknown-party', says: 'There is no party "bean". Did you mean "ben"?' },
    { parts: { issue: 'plant' }, code: 'unknown-issue', says: 'There is no issue "plant". Did you mean "plants"?' },
    {
      parts: { options: '[tree]' },
      code: 'unknown-option',
      says: '"tree" is not an option of plants. Did you mean "trees"?',
    },
    { parts: { source: 'noet' }, code: 'unknown-source', says: 'There is no source "noet". Did you mean "note"?' },
    { parts: { options: '[trees, trees]' }, code: 'repeated', says: '"trees" is in this list already.' },
    {
      parts: { about: 'ada' },
      code: 'claim-about-oneself',
      says: '"ada" speaks of itself here: what a party says of itself is a position.',
    },
    { parts: { date: '2025-02-30' }, code: 'not-a-date', says: 'There is no 2025-02-30 in the calendar.' },
  ])('with a mistake is refused as $code: $parts', ({ parts, code, says }) => {
    expect(codesOf(claiming(parts))).toContain(code);
    expect(messagesOf(claiming(parts))).toContain(says);
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
