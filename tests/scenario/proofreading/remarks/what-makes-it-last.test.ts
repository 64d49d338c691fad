import { expect, it } from 'vitest';
import { codesOn, placeOf, remarksOn, spoilt } from '../remarked.ts';

it('where texts may break, the file says what makes one last', () => {
  const text = spoilt(['afterSigning: false', 'afterSigning: true']);
  expect(remarksOn(text)).toEqual([`${placeOf('true }', text)} no-durability-lines`]);
  expect(codesOn(spoilt(['rules: { afterSigning: false }\n', '']))).toEqual(['no-durability-lines']);
  const line = 'durability:\n  - { id: keys, when: { keys: [council] }, points: 5, because: Who has keys cares. }\n';
  expect(codesOn(text.concat(line))).toEqual([]);
});
