import { expect, it } from 'vitest';
import { codesOn, placeOf, remarksOn, spoilt } from '../remarked.ts';

/** The good scenario with facts, a position that rests on a source, and that source. */
const dated = (position: string, source: string) =>
  spoilt(
    ['minutes: 20\n', 'minutes: 20\nfactsAsOf: 2025-05-05\n'],
    ['option: weekends, stance: wants, tag: inferred', `option: weekends, stance: wants, ${position}`],
    ['option: always, stance: wants, tag: inferred', 'option: always, stance: wants, tag: stated, source: paper'],
  ).concat(`sources:\n  paper: { outlet: A paper, date: ${source}, says: The town would open it at weekends. }\n`);

it('no fact is of a later day than the facts are as of', () => {
  expect(codesOn(dated('tag: stated, date: 2025-05-05, source: paper', '2025-05-05'))).toEqual([]);
  const text = dated('tag: stated, date: 2025-05-06, source: paper', '2025-05-05');
  expect(remarksOn(text)).toEqual([`${placeOf('2025-05-06', text)} later-than-facts`]);
});

it('nor a source of what is known at the table', () => {
  const text = dated('tag: stated, source: paper', '2025-05-07');
  expect(remarksOn(text)).toEqual([`${placeOf('2025-05-07', text)} later-than-facts`]);
});
