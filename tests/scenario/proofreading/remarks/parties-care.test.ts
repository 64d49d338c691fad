import { expect, it } from 'vitest';
import { GOOD } from '../good-scenario.ts';
import { placeOf, remarksOn } from '../remarked.ts';

it('it matters to whoever signs what that says, but for a mediator', () => {
  const text = GOOD.replaceAll(/town: \d+, youth/g, 'town: 5, youth');
  expect(remarksOn(text)).toContain(`${placeOf('id: town', text)} indifferent-party`);
  expect(
    remarksOn(text.replace('signatories: [town, youth] }', 'signatories: [town, youth], mediator: town }')),
  ).not.toContain(`${placeOf('id: town', text)} indifferent-party`);
});
