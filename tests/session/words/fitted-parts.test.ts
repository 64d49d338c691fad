import { describe, expect, it } from 'vitest';
import { type Bounds, fittedParts, type LetterPart } from '#session/words/fitted-parts.ts';

const BOUNDS: Bounds = { words: [4, 8], sentences: [2, 3] };

const part = (words: string, weight: number, spare?: true): LetterPart => ({ words, weight, spare });

describe('the parts of a text', () => {
  const first = part('One two three.', 9);
  const light = part('Four five six.', 1);
  const last = part('Seven eight nine.', 5);

  it('lose the least important where they are too long, and keep their order', () => {
    expect(fittedParts([first, light, last], BOUNDS)).toEqual([first, last]);
  });

  it('keep one, however long it is', () => {
    const long = part('One two three four five six seven eight nine ten.', 1);
    expect(fittedParts([long], BOUNDS)).toEqual([long]);
  });

  it('keep what is needed, and lose something weightier', () => {
    const needed: LetterPart = { ...light, needed: true };
    expect(fittedParts([first, needed, last], BOUNDS)).toEqual([first, needed]);
  });

  it('have the weightiest spare one where they are too short, at its place', () => {
    const spare = part('Ten eleven.', 2, true);
    const lighter = part('Twelve.', 1, true);
    expect(fittedParts([spare, first, lighter], BOUNDS)).toEqual([spare, first]);
    expect(fittedParts([first, spare, last], BOUNDS)).toEqual([first, last]);
  });

  it('leave out a spare one that would be too long', () => {
    const long = part('One two three four five six.', 2, true);
    expect(fittedParts([first, long], BOUNDS)).toEqual([first]);
  });

  it('count several sentences in one part, and no dash as a word', () => {
    const pair = part('One. Two — three.', 9);
    expect(fittedParts([pair, part('Four.', 3), part('Five.', 2)], BOUNDS)).toEqual([pair, part('Four.', 3)]);
  });
});
