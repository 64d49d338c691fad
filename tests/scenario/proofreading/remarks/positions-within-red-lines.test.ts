import { expect, it } from 'vitest';
import { placeOf, remarksOn, spoilt, wordsOn } from '../remarked.ts';

const withLine = (declared: boolean) =>
  spoilt([
    'redLines:\n',
    `redLines:\n  - { party: town, never: { hours: [weekends] }, declared: ${declared}, because: No. }\n`,
  ]);

it('a party does not ask for what it has declared that it never signs', () => {
  const text = withLine(true);
  expect(remarksOn(text)).toContain(`${placeOf('{ party: town, issue: hours', text)} position-across-red-line`);
});

it('nor for what it never signs and nobody knows of', () => {
  expect(wordsOn(withLine(false)).join('\n')).toMatch(
    /wants in public an option that its own secret red line rules out/,
  );
});
