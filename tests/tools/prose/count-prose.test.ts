import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countsOf, readingGrade, readProse, risenSince } from '../../../tools/prose/count-prose.ts';

test('short sentences of short words are for the first years', () => {
  expect(readingGrade('The dog ran. The cat sat. We ate.')).toBeLessThan(1);
});

test('the beginning of a law is for a university', () => {
  const law =
    'Notwithstanding any contrary provision, the signatories undertake to negotiate, in accordance with applicable ' +
    'international obligations, supplementary agreements regarding verification.';
  expect(readingGrade(law)).toBeGreaterThan(16);
});

test('the English of the project has become no harder to read than recorded', () => {
  const recorded = JSON.parse(readFileSync('tests/prose.json', 'utf8'));
  expect(risenSince(recorded, readProse(process.cwd()).counts)).toEqual([]);
});

test('a count that rises is named with its shelf', () => {
  const text = 'Whoever comes, nobody leaves.';
  const before = countsOf([{ shelf: 'documents', place: 'a', text: 'Nobody leaves.' }]);
  const now = countsOf([{ shelf: 'documents', place: 'a', text }]);
  expect(risenSince(before, now)).toEqual(['documents: "whoever" 0 times before, 1 now']);
  expect(risenSince(now, before)).toEqual([]);
});
