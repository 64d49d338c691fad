import { expect, it } from 'vitest';
import { GOOD } from '../good-scenario.ts';
import { placeOf, remarksOn } from '../remarked.ts';

it('whoever signs has an article that is not settled without it', () => {
  const text = GOOD.replaceAll('consent: [town, youth]', 'consent: [town]');
  expect(remarksOn(text)).toEqual([`${placeOf('youth] }', text)} signatory-settles-nothing`]);
});
