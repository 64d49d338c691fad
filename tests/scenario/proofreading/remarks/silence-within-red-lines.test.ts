import { expect, it } from 'vitest';
import { adviceOn, codesOn, placeOf, remarksOn, spoilt } from '../remarked.ts';

const withLine = (never: string) =>
  spoilt(['redLines:\n', `redLines:\n  - { party: youth, never: ${never}, declared: true, because: No. }\n`]);

it('what silence means is not what a signatory never signs, unless the issue must be settled', () => {
  const text = withLine('{ hours: [never] }');
  expect(remarksOn(text)).toEqual([`${placeOf('{ hours: [never] }', text)} silence-crosses-red-line`]);
  expect(adviceOn(text, 'silence-crosses-red-line')).toEqual({ code: 'must-settle', issue: 'hours' });
  expect(codesOn(text.replace('ifSilent: never', 'ifSilent: never\n    mustSettle: true'))).toEqual([]);
});

it('a line against silence on several together is there so that something is said', () => {
  expect(codesOn(withLine('{ hours: [never], money: [nothing] }'))).toEqual([]);
});
