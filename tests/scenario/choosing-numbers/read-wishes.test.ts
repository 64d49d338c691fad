import { expect, test } from 'vitest';
import { readWishes } from '#scenario/choosing-numbers/read-wishes.ts';
import { wishesIn } from '#scenario/choosing-numbers/wishes-in.ts';
import { wishesText } from '#scenario/choosing-numbers/wishes-text.ts';
import { scenarioIn } from '../proofreading/played/played-of.ts';
import { SMALL } from '../small-scenario.ts';

const SCENARIO = scenarioIn(SMALL);

/** What is wrong with a file of wishes, as `line:column code`. */
function diagnose(text: string): readonly string[] {
  const read = readWishes(text, SCENARIO);
  return read.ok ? [] : read.diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

test('an order says what an answer is worth, in equal steps, and an equals sign that two are worth the same', () => {
  const read = readWishes(
    'wishes:\n  ada:\n    plants: { matters: 4, order: [beans = grass, trees] }\n    time: { matters: 9 }\n',
    SCENARIO,
  );
  expect(read.ok && read.wishes['ada']).toEqual({
    plants: { importance: 4, worth: { beans: 1, grass: 1, trees: 0 } },
    time: { importance: 9, worth: { never: 0, noon: 1 } },
  });
  expect(read.ok && read.wishes['ben']).toEqual(wishesIn(SCENARIO)['ben']);
});

test('the file that a scenario fills in is read as what its points say', () => {
  expect(diagnose(wishesText(SCENARIO))).toEqual([]);
  expect(wishesText(SCENARIO)).toContain('    plants: { matters: 10, order: [trees, grass, beans] }');
  const equal = scenarioIn(SMALL.replace('points: { ada: 10, ben: 5 }', 'points: { ada: 5, ben: 5 }'));
  expect(wishesText(equal)).toContain('order: [trees, grass = beans]');
});

test('what is wrong is said with its place', () => {
  expect(diagnose('wishes: [')).toEqual(['1:9 syntax']);
  expect(diagnose('no wishes')).toEqual(['1:1 not-a-map']);
  expect(diagnose('wishes:\n  eve:\n    time: { matters: 3 }\n')).toEqual(['2:3 unknown-party']);
  expect(diagnose('wishes:\n  ada:\n    tme: { matters: 3 }\n')).toEqual(['3:5 unknown-issue']);
  expect(diagnose('wishes:\n  ada:\n    time: { matters: 30 }\n')).toEqual(['3:22 out-of-range']);
  expect(diagnose('wishes:\n  ada:\n    time: { weighs: 3 }\n')).toEqual(['3:13 unknown-key']);
  expect(diagnose('wishes:\n  ada:\n    time: { order: [noon, noon, nver] }\n')).toEqual([
    '3:13 missing-answers',
    '3:27 repeated',
    '3:33 unknown-option',
  ]);
});
