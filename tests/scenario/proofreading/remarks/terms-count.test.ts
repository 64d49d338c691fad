import { describe, expect, it } from 'vitest';
import { codesOn, placeOf, remarksOn, spoilt } from '../remarked.ts';

const withTerm = (term: string) => spoilt(['terms:\n', `terms:\n  - { ${term}, because: So it is. }\n`]);

describe('a term', () => {
  it('is not cancelled by another, however the two are written', () => {
    const text = withTerm('party: youth, when: { keys: [council], hours: [evenings] }, points: -4');
    expect(remarksOn(text)).toEqual([`${placeOf('{ party: youth, when: { hours', text)} terms-cancel`]);
  });

  it('is of a combination that can be signed', () => {
    const text = withTerm('party: youth, when: { hours: [always], noise: [at-dawn] }, points: 4');
    expect(remarksOn(text)).toEqual([`${placeOf('{ party: youth, when: { hours: [always]', text)} term-never-counts`]);
  });

  it('is not of a combination that every text has', () => {
    expect(codesOn(withTerm('party: town, when: { money: [nothing, half, all] }, points: 4'))).toEqual([
      'term-always-counts',
    ]);
  });
});
