import { type Model, parseMessage, stringifyMessage } from 'messageformat';
import { allMessages } from '#messages/en/all-messages.ts';
import type { Texts } from '#messages/speaker.ts';
import { madeUp } from './made-up.ts';

/** All messages in the made-up language. */
export function madeUpMessages(): Texts {
  return Object.fromEntries(
    Object.entries(allMessages).map(([region, texts]) => [
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

/** Functions whose words are said in the message, too. */
const SAID_HERE: ReadonlySet<string> = new Set(['agree', 'one-of']);

/** True of an option that holds words of the message. */
function holdsWords(of: string, option: string): boolean {
  return SAID_HERE.has(of) ? option !== 'at' : of === 'day' && option === 'after';
}

function madeUpPart(part: Model.Pattern[number]): Model.Pattern[number] {
  if (typeof part === 'string') return madeUp(part);
  if (part.type !== 'expression' || part.functionRef === undefined) return part;
  const { name: of } = part.functionRef;
  const options = Object.entries(part.functionRef.options ?? {}).map(([name, value]) => [
    name,
    value.type === 'literal' && holdsWords(of, name) ? { ...value, value: madeUp(value.value) } : value,
  ]);
  return { ...part, functionRef: { ...part.functionRef, options: Object.fromEntries(options) } };
}
