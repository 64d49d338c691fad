import { expect, it } from 'vitest';
import { inEnglish } from '#messages/en/in-english.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import { smallGame } from '../support/scenarios.ts';

const GAME = inEnglish(smallGame());

it('puts sentences after each other, and leaves out those that are not said', () => {
  expect(joinSentences(GAME, ['It rains.', undefined, 'Take a coat.'])).toBe('It rains. Take a coat.');
});

it('says nothing where there is nothing to say', () => {
  expect(joinSentences(GAME, [undefined])).toBe('');
});
