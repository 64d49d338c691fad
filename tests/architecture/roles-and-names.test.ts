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
  'support/in-motion.ts',
  'support/read-debrief.ts',
];

/** Looks through the page once for what the games would else search by role many times. */
const LOOK = 'support/shown-controls.ts';

/** Elements and attributes from which a screen reader, too, knows roles and states. */
const OF_ROLES =
  /^(?:h[1-6]|main|nav button\[aria-current="true"\]|button|style|:disabled|\[(?:role=button|hidden|aria-(?:hidden|disabled)="true")\])$/;

it('whole games are played by roles and names alone, without selectors of the page', () => {
  const found = FILES.flatMap((file) => {
    const source = readFileSync(`tests/e2e/${file}`, 'utf8');
    const imports = [...source.matchAll(/from '\.\/(?:support\/)?([\w-]+\.ts)'/g)].map(([, name]) => `support/${name}`);
    return [
      ...(source.match(/\.locator\(|querySelector|closest\(|matches\(|getByTestId/g) ?? []),
      ...imports.filter((name) => name !== LOOK && !FILES.includes(name)),
    ].map((fault) => `${file}: ${fault}`);
  });
  expect(found).toEqual([]);
});

it('what a page asks for is looked for by elements and their roles, not by classes and ids', () => {
  const lines = readFileSync(`tests/e2e/${LOOK}`, 'utf8').split('\n');
  const looking = lines.filter((line) => /querySelector|closest\(|matches\(|selector: /.test(line));
  const parts = looking.flatMap((line) =>
    [...line.matchAll(/'([^']+)'/g)].flatMap(([, selector = '']) => selector.split(', ')),
  );
  expect(parts.length).toBeGreaterThan(5);
  expect(parts.filter((part) => !OF_ROLES.test(part))).toEqual([]);
});
