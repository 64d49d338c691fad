import { expect, it } from 'vitest';
import { codesOn, placeOf, remarksOn, spoilt } from '../remarked.ts';

it('one long wording does not take the sentence from all others', () => {
  const long = 'wording: in the evening until the last bus';
  const text = spoilt(['label: In the evening,', `label: In the evening, ${long},`]);
  expect(remarksOn(text)).toEqual([`${placeOf('in the evening until', text)} long-wording`]);
  const all = text.replace('label: At weekends,', `label: At weekends, ${long.replace('evening', 'weekend')},`);
  expect(codesOn(all)).toEqual([]);
});

it('no word is longer than a small screen is wide', () => {
  const text = spoilt().replace('A town and its', 'A and Wiederaufbaugemeinschaftsversammlung');
  expect(remarksOn(text)).toEqual([`${placeOf('A and Wiederaufbau', text)} long-word`]);
});
