import { describe, expect, it } from 'vitest';
import { ASKED_BY_TEACHER } from '#live/protocol/asked-by-teacher.ts';

const announced = (words: string) => {
  const read = ASKED_BY_TEACHER.led.safeParse({ act: 'announce', words });
  return read.success && read.data.act === 'announce' ? read.data.words : undefined;
};

describe('an announcement', () => {
  it.each([
    ['Ten minutes\u202e more', 'Ten minutes more'],
    ['\u0000Ten\u0007 minutes\u2066', 'Ten minutes'],
    [' Ten\nminutes\t', 'Ten minutes'],
    ['Ще десять хвилин, “прошу”! 👩‍🏫', 'Ще десять хвилин, “прошу”! 👩‍🏫'],
  ])('of %j is %j', (words, shown) => {
    expect(announced(words)).toBe(shown);
  });

  it.each(['', ' \u202e ', '\u0000', 'x'.repeat(301)])('is none: %j', (words) => {
    expect(announced(words)).toBeUndefined();
  });
});
