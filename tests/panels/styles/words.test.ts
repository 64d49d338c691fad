import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const PANELS = 'src/panels';

it('a style sheet writes no words of a language: those are messages', () => {
  const files = readdirSync(PANELS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
  const written = files.flatMap(
    (name) => readFileSync(`${PANELS}/${name}`, 'utf8').match(/content:\s*['"].*\p{L}.*/gu) ?? [],
  );
  expect(files.length).toBeGreaterThan(10);
  expect(written).toEqual([]);
});
