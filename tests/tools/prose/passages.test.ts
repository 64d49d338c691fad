import { expect, test } from 'vitest';
import { proseOf, saidBy, sentencesOf } from '../../../tools/prose/passages.ts';

test('a passage is split at the ends of its sentences, also within quotation marks', () => {
  expect(sentencesOf('We agree. “Sign it.” Will\nyou? At 3.5 points.')).toEqual([
    'We agree.',
    '“Sign it.”',
    'Will you?',
    'At 3.5 points.',
  ]);
});

test('a message says each of its variants, with a stand-in for each value', () => {
  const message = `
    .input {$count :count}
    .match $count
    one {{{$name} has {$count} game.}}
    *   {{{$name} has {$count} games.}}`;
  expect(saidBy(message)).toEqual(['X has X game.', 'X has X games.']);
});

test('a message without variants says its text without marks', () => {
  expect(saidBy('Read {#term}the rules{/term} of {$day :day}.')).toEqual(['Read the rules of X.']);
});

test('a document’s prose has neither headings, tables, code nor addresses', () => {
  const markdown =
    '# Rules\n\nSee [the rules](rules.md), or `npm start`.\n\n| a | b |\n\n```\ncode\n```\n\n- one\n- two';
  expect(proseOf(markdown).map((block) => block.trim())).toEqual(['See the rules, or X.', 'one', 'two']);
});
