import type { Message, SentencePart } from './message.ts';

/** A value, or a tag with what stands inside it. */
const PIECE = /\{\$(\w+)(?: :count)?\}|\{#(\w+)(?: of=([\w-]+))?\}(.*?)\{\/\w+\}/g;

/**
 * A message that has no variants, and names its values as they are or counts them: what the first screen says, before the
 * library is there that can say all others.
 */
export function plainMessage(text: string, number: (value: number) => string): Message {
  const parts = (values: object): SentencePart[] => {
    const said: SentencePart[] = [];
    let end = 0;
    for (const { 0: whole, 1: name, 2: tag, 3: of, 4: inside = '', index } of text.matchAll(PIECE)) {
      said.push(text.slice(end, index));
      if (tag === undefined) said.push(wordsFor(values, name ?? '', number));
      else said.push({ tag, of, words: plainMessage(inside, number).words(values) });
      end = index + whole.length;
    }
    return [...said, text.slice(end)].filter((part) => part !== '');
  };
  return { parts, words: (values) => parts(values).map(wordsOf).join('') };
}

function wordsFor(values: object, name: string, number: (value: number) => string): string {
  const value: unknown = (values as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'number' ? number(value) : String(value ?? '');
}

function wordsOf(part: SentencePart): string {
  return typeof part === 'string' ? part : part.words;
}
