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

it('nor what silence on several means together', () => {
  expect(codesOn(withLine('{ hours: [never], money: [nothing] }'))).toEqual(['silence-crosses-red-line']);
  expect(codesOn(withLine('{ hours: [never], money: [half] }'))).toEqual([]);
});
