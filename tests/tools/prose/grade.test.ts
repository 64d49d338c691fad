import { expect, test } from 'vitest';
import { readingGrade } from '../../../tools/prose/grade.ts';

test('short sentences of short words are for the first years', () => {
  expect(readingGrade('The dog ran. The cat sat. We ate.')).toBeLessThan(1);
});

test('the beginning of a law is for a university', () => {
  const law =
    'Notwithstanding any contrary provision, the signatories undertake to negotiate, in accordance with applicable ' +
    'international obligations, supplementary agreements regarding verification.';
  expect(readingGrade(law)).toBeGreaterThan(16);
});
