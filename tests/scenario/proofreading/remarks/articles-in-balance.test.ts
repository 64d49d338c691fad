import { expect, it } from 'vitest';
import { GOOD } from '../good-scenario.ts';
import { adviceOn, codesOn, placeOf, remarksOn, wordsOn } from '../remarked.ts';

/** The good scenario with the points of the first article so many times as large. */
const heavier = (times: number, party = /(town|youth)/) =>
  GOOD.replaceAll(/- \{ id: (never|weekends|evenings|always),.*/g, (line) =>
    line.replaceAll(
      new RegExp(`(${party.source}): (\\d+)`, 'g'),
      (_, id, ...rest) => `${id}: ${Number(rest.at(-3)) * times}`,
    ),
  );

it('no article decides all', () => {
  const text = heavier(6);
  expect(remarksOn(text)).toContain(`${placeOf('id: hours', text).replace(/:9$/, ':5')} decisive-article`);
});

it('nor all for one party', () => {
  expect(wordsOn(heavier(3, /youth/)).join('\n')).toMatch(
    /"hours" makes up \d+(\.\d)? % of the value of "club" for "youth"/,
  );
});

it('nor next to nothing for everybody', () => {
  const text = GOOD.replaceAll(/- \{ id: (mayor|worker|council),.*/g, (line) => line.replaceAll(/: \d+/g, ': 1'));
  expect(codesOn(text)).toContain('weightless-article');
  expect(codesOn(GOOD)).not.toContain('weightless-article');
});

it('by what to multiply its points is said, however much it weighs', () => {
  const advice = adviceOn(heavier(20), 'decisive-article');
  if (advice?.code !== 'scale-points') throw new Error('Nothing is said.');
  expect(Number(advice.factor)).toBeGreaterThan(0);
  expect(codesOn(heavier(20 * Number(advice.factor)))).not.toContain('decisive-article');
});
