import { expect, test } from 'vitest';
import { tellTalesIn } from '../../../tools/prose/tell-tales.ts';

test.each([
  ['Whoever wants to be done ends the remaining days.', ['whoever']],
  ['If nobody looks, nothing is signed.', ['somebody, nobody']],
  ['What lies on the table is not yours.', ['clause as subject', 'colourless verb']],
  ['Signed was: Budapest.', ['fronted object']],
  ['You must do it otherwise.', ['otherwise']],
  ['It is no ranking.', ['is no']],
])('"%s" shows: %s', (sentence, names) => {
  expect([...tellTalesIn(sentence).keys()].map(({ name }) => name)).toEqual(names);
});

test.each([
  'To stop early, end the remaining days.',
  'What do you want to say to the delegation?',
  'The signed text says: Budapest.',
  'Otherwise, the draft stays as it is.',
  'There is no deal.',
])('"%s" shows nothing', (sentence) => {
  expect(tellTalesIn(sentence).size).toBe(0);
});
