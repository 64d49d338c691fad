import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileName } from '#session/debrief/keep/file-name.ts';

it('a file is named after its game', () => {
  expect(fileName('white-house-2025', 7, '-moves.csv')).toBe('parley-white-house-2025-7-moves.csv');
});

it('its name is one that every system takes, whatever the scenario is called', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), (id, seed) => {
      const name = fileName(id, seed, '.md');
      expect(name).toMatch(/^parley-[a-z0-9]+(-+[a-z0-9]+)*-*\.md$/);
      expect(name.length).toBeLessThan(80);
    }),
  );
});
