import { describe, expect, it } from 'vitest';
import { messagesIn } from '#messages/checking/message-faults.ts';
import { messagePartsOf } from '#messages/checking/message-parts.ts';
import { allMessages } from '#messages/en/all-messages.ts';
import { ENGLISH } from '#messages/en/english.ts';
import { firstMessages } from '#messages/en/first-messages.ts';
import { moreMessages } from '#messages/en/more-messages.ts';
import type { SentencePart } from '#messages/message.ts';
import { plainSpeakerOf } from '#messages/plain-speaker-of.ts';
import type { Speaker } from '#messages/speaker.ts';
import { speakerOf } from '#messages/speaker-of.ts';

const PLAIN = { ...firstMessages, ...moreMessages };
const plain = plainSpeakerOf(ENGLISH, PLAIN);
const whole = speakerOf(ENGLISH, allMessages);

/** What a speaker says, whatever the message asks for. */
function said({ say, formatToParts }: Speaker, id: string, values: object): [string, readonly SentencePart[]] {
  const given = [id, values] as unknown as ['page.title', { screen: string }];
  return [say(...given), formatToParts(...given)];
}

describe('the messages of the first screen', () => {
  it.each(messagesIn(PLAIN))('%s is said without the library as with it', (id, text) => {
    const values = Object.fromEntries(
      [...messagePartsOf(text).values].map(([name, functions]) => [
        name,
        functions.has('count') ? 1234 : `the ${name}`,
      ]),
    );
    expect(said(plain, id, values)).toEqual(said(whole, id, values));
  });
});

it('tells what stands inside a tag from the rest', () => {
  const texts = { page: { home: 'A {#term of=no-deal}deal of {$n :count}{/term}{#b}now{/b}' } };
  for (const speaker of [plainSpeakerOf(ENGLISH, texts), speakerOf(ENGLISH, texts)])
    expect(said(speaker, 'page.home', { n: 2 })).toEqual([
      'A deal of 2now',
      ['A ', { tag: 'term', of: 'no-deal', words: 'deal of 2' }, { tag: 'b', of: undefined, words: 'now' }],
    ]);
});
