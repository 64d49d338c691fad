import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Whole games, and all that they use. */
const FILES = [
  'whole-game.spec.ts',
  'support/table.ts',
  'support/keyboard.ts',
  'support/test.ts',
  'support/here.ts',
  'support/saved-game.ts',
  'support/simple-game.ts',
];

it('whole games are played by roles and names alone, without selectors of the page', () => {
  const found = FILES.flatMap((file) => {
    const source = readFileSync(`tests/e2e/${file}`, 'utf8');
    const imports = [...source.matchAll(/from '\.\/(?:support\/)?([\w-]+\.ts)'/g)].map(([, name]) => `support/${name}`);
    return [
      ...(source.match(/\.locator\(|querySelector|closest\(|matches\(|getByTestId/g) ?? []),
      ...imports.filter((name) => !FILES.includes(name)),
    ].map((fault) => `${file}: ${fault}`);
  });
  expect(found).toEqual([]);
});
