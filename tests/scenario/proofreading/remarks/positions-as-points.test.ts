import { expect, it } from 'vitest';
import { codesOn, placeOf, remarksOn, spoilt, wordsOn } from '../remarked.ts';

it('a party is not for what is worth less to it than what it is against', () => {
  const text = spoilt(
    ['issue: hours, option: weekends, stance: wants', 'issue: hours, option: weekends, stance: against'],
    ['issue: noise, option: at-dawn, stance: against', 'issue: hours, option: evenings, stance: accepts'],
  );
  expect(remarksOn(text)).toContain(
    `${placeOf('{ party: town, issue: hours, option: evenings', text)} position-against-points`,
  );
  expect(wordsOn(text).join()).toMatch(
    /"town" supports "evenings", which is worth 9 to it, and opposes "weekends", which is worth 14/,
  );
});

it('what it never signs is not asked about: a line is a line', () => {
  const text = spoilt(
    ['issue: hours, option: weekends, stance: wants', 'issue: hours, option: never, stance: never'],
    ['issue: noise, option: at-dawn, stance: against', 'issue: hours, option: weekends, stance: wants'],
    [
      'redLines:\n',
      'redLines:\n  - { party: town, never: { hours: [never] }, declared: true, because: We promised. }\n',
    ],
  );
  expect(codesOn(text)).not.toContain('position-against-points');
});
