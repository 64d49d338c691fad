import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readText } from '#app/workshop/tasks/read-text.ts';
import { finish } from '../../../support/finish.ts';

const TEXT = readFileSync('scenarios/templates/two-parties.yaml', 'utf8');
const ID = /^id: (.*)$/m.exec(TEXT)?.[1] ?? '';

const read = (shipped: readonly string[]) => finish(readText({ text: TEXT, name: `${ID}.yaml`, shipped }));

it('a text can be played where it has an id of its own', () => {
  expect(read(['job-offer'])).toMatchObject({ remarks: [], scenario: { id: ID } });
});

it('a text with the id of a scenario that comes with Parley cannot, and is told so where the id stands', () => {
  const line = TEXT.split('\n').indexOf(`id: ${ID}`) + 1;
  expect(read([ID])).toMatchObject({
    remarks: [{ severity: 'error', line, column: 1, fault: { code: 'duplicate-id.shipped', id: ID } }],
    scenario: undefined,
  });
});
