import { expect, it } from 'vitest';
import { originalOf } from '#scenario/translation/original-of.ts';

it('finds the scenario that a file translates by its name', () => {
  expect(originalOf('scenarios/lake.uk.yaml')).toBe('scenarios/lake.yaml');
  expect(originalOf('lake.pt-BR.yml')).toBe('lake.yml');
  expect(originalOf('scenarios/lake.yaml')).toBeUndefined();
  expect(originalOf('white-house-2025.yaml')).toBeUndefined();
});
