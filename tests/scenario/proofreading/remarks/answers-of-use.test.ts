import { describe, expect, it } from 'vitest';
import { codesOn, placeOf, remarksOn, spoilt } from '../remarked.ts';

describe('an answer', () => {
  it('is better for somebody than another, unless it is ruled out or wanted in public', () => {
    const text = spoilt(['points: { town: 30, youth: 9 }', 'points: { town: 15, youth: 9 }']);
    expect(remarksOn(text)).toEqual([`${placeOf('{ id: at-eight', text)} never-better-option`]);
    const wanted = '  - { party: town, issue: noise, option: at-eight, stance: wants, tag: inferred }\n';
    expect(codesOn(text.replace('positions:\n', `positions:\n${wanted}`))).toEqual([]);
  });

  it('that silence means may be the worst for everybody', () => {
    const text = spoilt(['points: { town: 16, youth: 0 }', 'points: { town: 0, youth: 0 }']);
    expect(codesOn(text)).not.toContain('never-better-option');
  });

  it('is signed in some text that suits all, or somebody likes it best', () => {
    const text = spoilt(['points: { town: 18, youth: 14 }', 'points: { town: 2, youth: 10 }']);
    expect(remarksOn(text)).toContain(`${placeOf('{ id: at-ten', text)} never-signed-option`);
  });

  it('is not the best for everybody: there would be nothing to negotiate', () => {
    const text = spoilt(['points: { town: 15, youth: 10 }', 'points: { town: 25, youth: 25 }']);
    expect(remarksOn(text)).toContain(`${placeOf('{ id: half', text)} best-option-for-all`);
  });
});
