import { expect, it } from 'vitest';
import { z } from 'zod';
import '#scenario/parse-scenario.ts';

it('schemas are read without code that is written while the page runs', () => {
  expect(z.config().jitless).toBe(true);
});
