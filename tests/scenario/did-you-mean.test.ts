import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance, nearest } from '#scenario/did-you-mean.ts';

describe('the distance between two words', () => {
  it.each([
    ['', '', 0],
    ['venue', 'venue', 0],
    ['venu', 'venue', 1],
    ['vennue', 'venue', 1],
    ['venze', 'venue', 1],
    ['vneue', 'venue', 1],
    ['', 'venue', 5],
    ['kitten', 'sitting', 3],
  ])('from "%s" to "%s" is %i', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
  });

  it('is the same in both directions', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other)).toBe(editDistance(other, one));
      }),
    );
  });
});

describe('the word that was meant', () => {
  const options = ['moscow', 'geneva', 'istanbul-2022', 'istanbul', 'gulf'];

  it('is the nearest one', () => {
    expect(nearest('genva', options)).toBe('geneva');
  });

  it('may be written in capitals', () => {
    expect(nearest('Moscow', options)).toBe('moscow');
  });

  it('may be given by a part of its id', () => {
    expect(nearest('veto', ['none', 'istanbul-veto'])).toBe('istanbul-veto');
  });

  it('is unknown when nothing is near', () => {
    expect(nearest('somewhere-else', options)).toBeUndefined();
    expect(didYouMean('somewhere-else', options)).toBeUndefined();
  });

  it('is suggested', () => {
    expect(didYouMean('glf', options)).toEqual({ code: 'did-you-mean', word: 'gulf' });
  });

  it('is not looked for when the word is endless', () => {
    expect(nearest('x'.repeat(100_000), options)).toBeUndefined();
  });
});
