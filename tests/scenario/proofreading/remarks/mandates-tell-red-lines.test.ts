import { expect, it } from 'vitest';
import { GOOD } from '../good-scenario.ts';
import { placeOf, remarksOn, wordsOn } from '../remarked.ts';

/** The good scenario, in whose mandates the red lines are told in these words. */
const telling = (redLines: string) => GOOD.replaceAll('redLines: c,', `redLines: ${redLines},`);

it('a mandate does not say that it has no red line where it has one', () => {
  for (const none of ['None.', '"You have none!"', 'Немає.']) {
    const text = telling(none);
    expect(remarksOn(text)).toEqual([`${placeOf(none, text)} mandate-without-red-line`]);
  }
  expect(wordsOn(telling('None.'))[0]).toContain('The mandate of "town" says that it has no red line');
});

it('a mandate may say so of a party without red lines, and say more than that', () => {
  expect(remarksOn(telling('None of us would sleep'))).toEqual([]);
  const line = GOOD.slice(GOOD.indexOf('redLines:\n'), GOOD.indexOf('terms:'));
  expect(remarksOn(telling('None.').replace(line, ''))).not.toContain('mandate-without-red-line');
});
