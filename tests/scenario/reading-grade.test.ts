import { describe, expect, it } from 'vitest';
import { readingGrade, sentencesIn, wordsIn } from './reading-grade.ts';

describe('the reading grade', () => {
  it('counts a number with its comma, and a word with its apostrophe or hyphen, as one word', () => {
    expect(wordsIn(`The UN counted 12,000. It's a follow-up!`)).toEqual([
      'The',
      'UN',
      'counted',
      '12,000',
      `It's`,
      'a',
      'follow-up',
    ]);
  });

  it('ends a sentence after a closing quotation mark or bracket too', () => {
    expect(sentencesIn('He said "no." She left. (Why?) So.')).toEqual(['He said "no', 'She left', '(Why', 'So']);
  });

  it('is low for a primer and high for a treaty', () => {
    expect(readingGrade('The cat sat on the mat. It was a red mat.')).toBeLessThan(2);
    expect(
      readingGrade(
        'The contracting parties shall undertake consultations regarding the implementation of multilateral obligations.',
      ),
    ).toBeGreaterThan(16);
  });
});
