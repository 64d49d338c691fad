import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Path } from '#scenario/diagnostic.ts';
import { setNumbers } from '#scenario/editing/set-numbers.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';

const TEXT = [
  '# what a trip is worth',
  'points: { ada:   5, "ben" : -2.50 }   # in points',
  'list:',
  '  -  7 # the first',
  '  - start: +3',
  '    title: "8"',
  '    note:',
  '',
].join('\n');

function refusalsOf(text: string, path: Path, number = 1) {
  const set = setNumbers(text, [{ path, number }]);
  return set.ok ? [] : set.refused.map(({ why }) => why);
}

test('numbers are set where they stand, and comments, spacing and order stay', () => {
  const set = setNumbers(TEXT, [
    { path: ['list', 1, 'start'], number: -12.5 },
    { path: ['points', 'ada'], number: 40 },
    { path: ['points', 'ben'], number: 0.125 },
    { path: ['list', 0], number: 100 },
  ]);
  expect(set.ok && set.text).toBe(
    TEXT.replace('5,', '40,').replace('-2.50', '0.125').replace('7 #', '100 #').replace('+3', '-12.5'),
  );
});

test('edits come in the order of the text, and what stands there already is none', () => {
  const set = setNumbers(TEXT, [
    { path: ['list', 0], number: 8 },
    { path: ['points', 'ben'], number: -2.5 },
    { path: ['points', 'ada'], number: 6 },
  ]);
  expect(set.ok && set.edits).toEqual([
    { from: TEXT.indexOf('5,'), to: TEXT.indexOf('5,') + 1, insert: '6' },
    { from: TEXT.indexOf('7 #'), to: TEXT.indexOf('7 #') + 1, insert: '8' },
  ]);
});

test('line ends of another system and a mark at the start of the file stay', () => {
  const text = `\ufeff${TEXT.replaceAll('\n', '\r\n')}`;
  const set = setNumbers(text, [{ path: ['list', 0], number: 9 }]);
  expect(set.ok && set.text).toBe(text.replace('7 #', '9 #'));
});

test('what is no plain number is left alone, and so is all else', () => {
  expect(refusalsOf(TEXT, ['list', 1, 'title'])).toEqual(['no-plain-number']);
  expect(refusalsOf(TEXT, ['list', 1, 'note'])).toEqual(['no-plain-number']);
  expect(refusalsOf(TEXT, ['list'])).toEqual(['no-plain-number']);
  expect(refusalsOf('a: 0x10', ['a'])).toEqual(['no-plain-number']);
  expect(refusalsOf('a: 1e3', ['a'])).toEqual(['no-plain-number']);
  expect(refusalsOf(TEXT, ['list', 5])).toEqual(['nothing-there']);
  expect(refusalsOf(TEXT, ['points', 'constructor'])).toEqual(['nothing-there']);
  expect(refusalsOf('a: [1', ['a', 0])).toEqual(['unreadable']);
  const both = setNumbers(TEXT, [
    { path: ['points', 'ada'], number: 1 },
    { path: ['points', 'eve'], number: 1 },
  ]);
  expect(both).toEqual({ ok: false, refused: [{ path: ['points', 'eve'], why: 'nothing-there' }] });
});

test('a number without an end, or with more decimals than a file may have, is not written', () => {
  expect(refusalsOf(TEXT, ['points', 'ada'], Number.NaN)).toEqual(['no-such-number']);
  expect(refusalsOf(TEXT, ['points', 'ada'], 1 / 3)).toEqual(['no-such-number']);
  const summed = setNumbers(TEXT, [{ path: ['points', 'ada'], number: 0.1 + 0.2 }]);
  expect(summed.ok && summed.text).toContain('ada:   0.3,');
  const zero = setNumbers(TEXT, [{ path: ['points', 'ada'], number: -0 }]);
  expect(zero.ok && zero.text).toContain('ada:   0,');
});

test('every number of a shipped scenario can be set, and is then what is read', () => {
  const text = readFileSync('scenarios/village-water.yaml', 'utf8');
  const before = parseScenario(text);
  if (!before.ok) throw new Error('It can be played.');
  const numbers = before.scenario.issues.flatMap(({ options }, issue) =>
    options.flatMap(({ points }, option) =>
      Object.entries(points).map(([party, worth]) => ({
        path: ['issues', issue, 'options', option, 'points', party],
        number: worth + 1.5,
      })),
    ),
  );
  const set = setNumbers(text, numbers);
  const after = set.ok ? parseScenario(set.text) : before;
  expect(after.ok && after.scenario.issues.map(({ options }) => options.map(({ points }) => points))).toEqual(
    before.scenario.issues.map(({ options }) =>
      options.map(({ points }) => Object.fromEntries(Object.entries(points).map(([id, worth]) => [id, worth + 1.5]))),
    ),
  );
});
