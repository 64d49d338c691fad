import { expect, it } from 'vitest';
import { ENGLISH } from '#messages/en/english.ts';
import { speakerOf } from '#messages/speaker-of.ts';

it('says what speaks of no game', () => {
  const texts = { refusal: { gone: '.input {$n :count} .match $n one {{{$n} of {$all :list}}} * {{{$n}}}' } };
  const say = speakerOf(ENGLISH, texts).say as (id: string, values: object) => string;
  expect(say('refusal.gone', { n: 1, all: ['a', 'b'] })).toBe('1 of a and b');
});

it('has words for codes where they stand', () => {
  const texts = { refusal: { gone: 'There is {$kind :one-of party=|another party| red-line=|another red line|}.' } };
  const say = speakerOf(ENGLISH, texts).say as (id: string, values: object) => string;
  expect(say('refusal.gone', { kind: 'party' })).toBe('There is another party.');
  expect(say('refusal.gone', { kind: 'red-line' })).toBe('There is another red line.');
});
