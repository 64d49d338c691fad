import { describe, expect, it } from 'vitest';
import { changed, diagnose } from '../diagnose.ts';

/** Issues of the track "visit" that have so many options each. */
function issues(...counts: readonly number[]): string {
  return counts
    .map((count, index) => {
      const options = Array.from(
        { length: count },
        (_, n) => `{ id: o${n}, label: x, points: { ada: ${n}, ben: ${n - 4} } }`,
      );
      return `  - { id: i${index}, track: visit, title: t, question: q, sentence: "{option}", consent: [ada], ifSilent: o0, options: [${options.join(', ')}] }\n`;
    })
    .join('');
}

describe('packages few enough', () => {
  it('lets a track have exactly a million packages', () => {
    expect(diagnose(changed(['positions:\n', `${issues(10, 10, 10, 10, 5, 10)}positions:\n`]))).toEqual([]);
  });

  it('refuses a track of more, at its id', () => {
    const text = changed(['positions:\n', `${issues(10, 10, 10, 10, 5, 11)}positions:\n`]);
    expect(diagnose(text)).toEqual(['15:11 too-many-packages']);
  });
});
