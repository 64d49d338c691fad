import { beforeEach, expect, test } from 'vitest';
import { openPasted } from '#app/open-pasted.ts';
import { encodeInvitation } from '#record/link/encode-invitation.ts';
import { codeToType } from '#record/link/typed-code.ts';
import { ENDS_WITH_MARK, WITH_TWO_HYPHENS } from '../record/awkward-codes.ts';
import { SPEAKER, say } from '../support/speaker.ts';

beforeEach(() => history.replaceState(null, '', '/#/'));

const address = (code: string) => `https://example.org/parley/#${code}`;

test('the link in a message is gone to', () => {
  expect(openPasted(SPEAKER, `Look (${address(ENDS_WITH_MARK)}).\nOlha #parley`)).toBeUndefined();
  expect(location.hash).toBe(`#${ENDS_WITH_MARK}`);
});

test('the table of a class that a link is of goes along', () => {
  expect(openPasted(SPEAKER, `Ours: ${address(ENDS_WITH_MARK)}/at/alder, and yours?`)).toBeUndefined();
  expect(location.hash).toBe(`#${ENDS_WITH_MARK}/at/alder`);
});

test('a link that is cut off is gone to, where it is told what is wrong', () => {
  expect(openPasted(SPEAKER, address(ENDS_WITH_MARK.slice(0, -40)))).toBeUndefined();
  expect(location.hash).toBe(`#${ENDS_WITH_MARK.slice(0, -40)}`);
});

test.each([
  ['', say('start.link-empty')],
  ['dove 421', say('start.link-to-nothing')],
  ['hello there', say('start.link-to-nothing')],
  [`${address(ENDS_WITH_MARK)}\n${address(WITH_TWO_HYPHENS)}`, say('start.links-several', { count: 2 })],
])('of %j it is said what to do instead, and nothing is left', (text, words) => {
  expect(openPasted(SPEAKER, text)).toContain(words);
  expect(location.hash).toBe('#/');
});

const SEAT = encodeInvitation({
  scenarioId: 'village-water',
  scenarioDigest: 0x1234abcd,
  seed: { value: 48_213, locked: true },
  persons: { value: [2], locked: true },
});

test('a code that was typed from a card is gone to, with its table', () => {
  const typed = codeToType(SEAT, 'alder') ?? '';
  expect(openPasted(SPEAKER, typed.toLowerCase())).toBeUndefined();
  expect(location.hash).toBe(`#${SEAT}/at/alder`);
});

test('a typed code with a mistake is compared with the card again', () => {
  const typed = (codeToType(SEAT, 'alder') ?? '').replace(/^./, (sign) => (sign === '7' ? '8' : '7'));
  expect(openPasted(SPEAKER, typed)).toContain('Compare each group');
  expect(location.hash).toBe('#/');
});

test('a link that hands a scenario out is gone to', () => {
  expect(openPasted(SPEAKER, `For Monday: ${address('/scenario/A2xlc3NvbnMvYWJj')}, please.`)).toBeUndefined();
  expect(location.hash).toBe('#/scenario/A2xlc3NvbnMvYWJj');
});

test.each([
  ['DOVE 4217', '#/join/DOVE-4217'],
  ['dove4217', '#/join/DOVE-4217'],
  // Typed with Ukrainian letters that look the same.
  ['КІТЕ-5310', '#/join/KITE-5310'],
  ['Come in: http://192.168.1.20:4173/#/join/DOVE-4217/s3cr3t_of-a-card.', '#/join/DOVE-4217/s3cr3t_of-a-card'],
])('%j leads into its class', (text, hash) => {
  expect(openPasted(SPEAKER, text)).toBeUndefined();
  expect(location.hash).toBe(hash);
});
