import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { englishTypes } from '#messages/checking/english-types.ts';
import { languageFaults, messageFaults, messagesIn } from '#messages/checking/message-faults.ts';
import { allMessages } from '#messages/en/all-messages.ts';
import { ENGLISH } from '#messages/en/english.ts';
import { LANGUAGES } from '#messages/languages.ts';
import { lateMessagesOf } from '#messages/late-messages.ts';
import type { Texts } from '#messages/speaker.ts';
import { shareOf } from '../../tools/messages/catalogue.mjs';
import { MADE_UP } from './made-up.ts';

/** Messages that the server shows, which no page loads. */
function ofServer(tag: string): Texts {
  return { lti: JSON.parse(readFileSync(`src/messages/${tag === ENGLISH.tag ? 'en' : tag}/lti.json`, 'utf8')) };
}

describe.each(LANGUAGES.map((offered) => ({ tag: offered.language.tag, ...offered })))(
  'messages in $tag',
  ({ language, all, first, more }) => {
    const whole = async () => {
      const late = Object.values(lateMessagesOf(language.tag) ?? {});
      const parts = await Promise.all([all, more, ...late].map((load) => load()));
      return Object.assign({}, ...parts, ofServer(language.tag));
    };

    it('can all be said', async () => {
      const faults = messagesIn(await whole()).flatMap(([id, text]) =>
        messageFaults(text, language).map((fault) => `${id}: ${fault}`),
      );
      expect(faults).toEqual([]);
    });

    it('are those that English has, with the values that they are given', async () => {
      expect(languageFaults(allMessages, await whole())).toEqual([]);
    });

    it('of the first screen are among them', async () => {
      expect(await all()).toMatchObject(await first());
    });
  },
);

it('in Ukrainian are all there, so that nothing of its page is in English', () => {
  expect(shareOf('.', 'uk')).toBe(1);
});

it('have the types that are made of them; if not, run `npm run messages`', () => {
  expect(readFileSync('src/messages/generated/messages.ts', 'utf8')).toBe(englishTypes());
});

it('are none of a language that is made up to be tried', () => {
  expect(LANGUAGES.map(({ language }) => language.name)).not.toContain(MADE_UP.name);
});

describe('the check of a message', () => {
  it.each([
    ['{$who :person} leaves', 'there is no function :person; write the function that the English message has'],
    ['{#i}Now{/i}', 'there is no tag #i; write the tag that the English message has'],
    ['a {#term of=deal}deal{/term}', 'the glossary has no deal; leave the word after of= as English has it'],
    [
      '.local $n = {$m :count} {{{$n}}}',
      'it has a .local value, whose type cannot be read; write the value out where it is said',
    ],
    ['.input {$n :count} .match $n one {{ one }} * {{more}}', 'a variant begins or ends with a space; take it out'],
    [
      '.input {$n :count} .match $n ONE {{one}} * {{more}}',
      'nothing is selected by ONE; begin the variant as the English message does',
    ],
    ['.input {$n :count} .match $n few {{some}} * {{more}}', 'en-GB has no plural category few; it has one, other'],
    ['{$to :party case=dat}', 'the language has no case dat; add it to "you" in language.json, or write another'],
  ])('finds what is wrong with %s', (text, fault) => {
    expect(messageFaults(text)).toContain(fault);
  });

  it('finds a plural category of the language that has no words', () => {
    const ukrainian = { ...ENGLISH, tag: 'uk' };
    const text = '.input {$n :count} .match $n one {{{$n} день}} few {{{$n} дні}} * {{{$n} дня}}';
    expect(messageFaults(text, ukrainian)).toEqual([
      'there are no words for the plural category many; add a variant many {{...}}',
    ]);
    expect(messageFaults('.input {$n :count} .match $n 0 {{нічого}} * {{{$n}}}', ukrainian)).toEqual([]);
  });

  it('finds what cannot be read', () => {
    expect(messageFaults('{$who')).toHaveLength(1);
  });
});

describe('the check of a language', () => {
  const english = { refusal: { gone: '{$party :party} left.', malformed: 'No.' } };

  it('finds messages that are missing, that English has not, and values that nobody gives', () => {
    expect(languageFaults(english, { refusal: { gone: '{$who :party}', other: 'x' } })).toEqual([
      'refusal.malformed is missing',
      'refusal.other is not among the English messages',
      'refusal.gone asks for $who, which nobody gives it',
    ]);
  });

  it('lets a language leave a value out', () => {
    expect(languageFaults(english, { refusal: { gone: 'x', malformed: 'y' } })).toEqual([]);
  });

  it('finds codes that have no words, also in one of two variants of English itself', () => {
    const kinds = { refusal: { gone: '{$kind :one-of party=|a party| track=|a track|}' } };
    const some = { refusal: { gone: '{$kind :one-of party=|так|}' } };
    expect(languageFaults(kinds, some)).toEqual(['refusal.gone has no words for $kind track']);
    const uneven = {
      refusal: {
        gone: '.input {$n :count} .match $n 1 {{{$kind :one-of party=|a|}}} * {{{$kind :one-of party=|a| track=|b|}}}',
      },
    };
    expect(languageFaults(uneven, uneven)).toEqual(['refusal.gone has no words for $kind track']);
  });
});
