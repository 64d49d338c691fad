/**
 * A made-up language: English with accents on every letter, longer by two fifths, in brackets. A sentence that comes from
 * somewhere else than a message or a scenario's text has plain letters, and is seen at once.
 */

import { type Model, parseMessage, stringifyMessage } from 'messageformat';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { ENGLISH } from '#messages/en/english.ts';
import { messages } from '#messages/en/messages.ts';
import type { Language } from '#messages/language.ts';
import type { Texts } from '#messages/speaker.ts';
import { TEXT_KEYS } from '#scenario/translation/text-keys.ts';

const PLAIN = 'abcdefghijklmnopqrstuvwxyz';
const MARKED = 'áƀćđéƒǵĥíĵķĺɱńóƥɋŕśťúʋŵӽýź';

/** Words in the made-up language; what stands in braces is left as it is. */
export function madeUp(words: string): string {
  return words.replace(/\{[^}]*\}|[A-Za-z]+/g, (run) => (run.startsWith('{') ? run : longer(accented(run))));
}

function accented(run: string): string {
  return [...run]
    .map((letter) => {
      const marked = MARKED.charAt(PLAIN.indexOf(letter.toLowerCase()));
      return letter === letter.toLowerCase() ? marked : marked.toUpperCase();
    })
    .join('');
}

function longer(run: string): string {
  return run + 'õ'.repeat(Math.round(run.length * 0.4));
}

/** All messages in the made-up language. */
export function madeUpMessages(): Texts {
  return Object.fromEntries(
    Object.entries(messages).map(([region, texts]) => [
      region,
      Object.fromEntries(
        Object.entries(texts).map(([name, text]: [string, string | readonly string[]]) => [
          name,
          typeof text === 'string' ? madeUpMessage(text) : text.map(madeUpMessage),
        ]),
      ),
    ]),
  );
}

function madeUpMessage(text: string): string {
  const message = parseMessage(text);
  if (message.type === 'message') return stringifyMessage({ ...message, pattern: inBrackets(message.pattern) });
  const variants = message.variants.map((variant) => ({ ...variant, value: inBrackets(variant.value) }));
  return stringifyMessage({ ...message, variants });
}

function inBrackets(pattern: Model.Pattern): Model.Pattern {
  return ['⟦', ...pattern.map(madeUpPart), '⟧'];
}

/** Words that agree with somebody are said in the message, too. */
function madeUpPart(part: Model.Pattern[number]): Model.Pattern[number] {
  if (typeof part === 'string') return madeUp(part);
  if (part.type !== 'expression' || part.functionRef?.name !== 'agree') return part;
  const options = Object.entries(part.functionRef.options ?? {}).map(([name, value]) => [
    name,
    value.type === 'literal' && name !== 'at' ? { ...value, value: madeUp(value.value) } : value,
  ]);
  return { ...part, functionRef: { ...part.functionRef, options: Object.fromEntries(options) } };
}

/** The made-up language; its days and months are those of another alphabet. */
export const MADE_UP: Language = {
  ...ENGLISH,
  tag: 'uk',
  name: madeUp('Made up'),
  quotes: ['«', '»'],
  quotesWithin: ['‹', '›'],
  answerOn: madeUp(ENGLISH.answerOn),
  you: { nom: madeUp('you') },
};

/** A scenario with all its texts in the made-up language. */
export function madeUpScenario(scenario: Scenario): Scenario {
  return told(scenario, TEXT_KEYS) as Scenario;
}

type Marks = string | { readonly [key: string]: Marks };

function told(value: unknown, marks: Marks | undefined): unknown {
  if (marks === undefined || marks === 'other' || marks === 'form') return value;
  if (Array.isArray(value)) return value.map((element) => told(element, marks));
  if (typeof value === 'string') return madeUp(value);
  if (typeof value !== 'object' || value === null || typeof marks === 'string') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, told(part, marks['each'] ?? marks[key])]));
}
