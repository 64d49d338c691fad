import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { call } from './memory-terminal.ts';

const OFFER = 'scenarios/job-offer.yaml';
const TEXT = readFileSync(OFFER, 'utf8');

test('shows numbers and what the scenario is like with them, and writes nothing', () => {
  const { status, stdout, written } = call(['numbers', OFFER, '--level', 'standard']);
  expect(status).toBe(0);
  expect(stdout).toContain('The level is right: standard.');
  expect(stdout).toMatch(/^Certificate +16 +13$/m);
  expect(stdout).toMatch(/^The contract +\d+ ± 4, -0.5 a round +\d+ ± 4, -0.5 a round$/m);
  expect(stdout).toContain('Nothing was written');
  expect(stdout).toContain('Write "level: standard"');
  expect(written).toEqual({});
});

test('puts them into the file, and changes nothing but digits there', () => {
  const files = { 'our.yaml': TEXT };
  const { status, written } = call(['numbers', 'our.yaml', '--write'], files);
  expect(status).toBe(0);
  const text = written['our.yaml'] ?? '';
  expect(text).not.toBe(TEXT);
  expect(text.replace(/[\d.-]+/g, '#')).toBe(TEXT.replace(/[\d.-]+/g, '#'));
  expect(call(['numbers', 'our.yaml', '--write'], { 'our.yaml': text }).written).toEqual({});
});

test('goes by a file of wishes, which it begins', () => {
  const blank = call(['numbers', OFFER, '--blank']).stdout;
  expect(blank).toContain('    training: { matters: 5, order: [certificate, course, none] }');
  const wishes = blank.replace('training: { matters: 5,', 'training: { matters: 0,');
  const { stdout } = call(['numbers', OFFER, '--wishes', 'wishes.yaml'], { 'wishes.yaml': wishes });
  expect(stdout).toMatch(/^Certificate +0 +13$/m);
});

test('says what is wrong with a file of wishes, and where', () => {
  const wishes = 'wishes:\n  candidate:\n    salry: { matters: 3 }\n';
  const { status, stderr } = call(['numbers', OFFER, '--wishes', 'wishes.yaml'], { 'wishes.yaml': wishes });
  expect(status).toBe(1);
  expect(stderr).toContain('wishes.yaml:3:5 error unknown-issue');
  expect(stderr).toContain('Did you mean "salary"?');
});

test('says why there are no numbers', () => {
  const issues = [...TEXT.matchAll(/^ {2}- id: ([\w-]+)\n {4}track/gm)].map(([, id]) => `    ${id}: { matters: 0 }\n`);
  const wishes = `wishes:\n  firm:\n${issues.join('')}`;
  const { status, stderr } = call(['numbers', OFFER, '--wishes', 'wishes.yaml'], { 'wishes.yaml': wishes });
  expect(status).toBe(1);
  expect(stderr).toContain('Nothing matters to the firm');
});

test('leaves a file as it is whose numbers are not written in digits', () => {
  const odd = TEXT.replace('start: 55', 'start: 5.5e1');
  const { status, stderr, written } = call(['numbers', 'odd.yaml', '--write'], { 'odd.yaml': odd });
  expect(status).toBe(2);
  expect(stderr).toContain('parties.0.walkAway.contract.start');
  expect(written).toEqual({});
});

test('tells scripts the numbers with their paths', () => {
  const document = call(['numbers', OFFER, '--json']).json() as { readonly numbers: readonly unknown[] };
  expect(document).toMatchObject({ scenario: 'job-offer', level: 'beginner', verdict: { fits: ['beginner'] } });
  expect(document.numbers).toContainEqual({
    path: ['issues', 3, 'options', 2, 'points', 'candidate'],
    number: 16,
  });
});

test('knows the levels', () => {
  const { status, stderr } = call(['numbers', OFFER, '--level', 'standart']);
  expect(status).toBe(2);
  expect(stderr).toContain('Did you mean "standard"?');
});
