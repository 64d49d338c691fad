import { expect, it } from 'vitest';
import { ENGLISH } from '#messages/en/english.ts';
import { speakerOf } from '#messages/speaker-of.ts';

it('says what speaks of no game', () => {
  const texts = { refusal: { gone: '.input {$n :count} .match $n one {{{$n} of {$all :list}}} * {{{$n}}}' } };
  const say = speakerOf(ENGLISH, texts).say as (id: string, values: object) => string;
  expect(say('refusal.gone', { n: 1, all: ['a', 'b'] })).toBe('1 of a and b');
});
