import { messagesIn, type RegionMessages } from './message-faults.ts';
import { type MessageParts, messagePartsOf } from './message-parts.ts';

/** Options of `:one-of` that are no codes. */
const NO_CODES: readonly string[] = ['at', 'case'];

/** Types of all messages by region and name, with the values that each asks for: a module in TypeScript. */
export function messageTypes(english: RegionMessages): string {
  const regions = Object.entries(english).map(([region, messages = {}]) => {
    const names = Object.entries(messages).filter(([name]) => !name.startsWith('@'));
    const entries = names.map(([name, text]) => `    ${quoted(name)}: ${typeOf(region, name, text)};\n`);
    return `  ${quoted(region)}: {\n${entries.join('')}  };\n`;
  });
  return `// Written by \`npm run messages\` from the messages in English; do not edit.
import type { FunctionValues as F, Phrases, Sentence } from '../function-values.ts';

/** Values that each message asks for, by region and name. */
export interface Messages {
${regions.join('')}}
`;
}

function typeOf(region: string, name: string, text: unknown): string {
  const ways = messagesIn({ [region]: { [name]: text } }).map(([, way]) => messagePartsOf(way));
  const values = [...new Set(ways.flatMap((way) => [...way.values.keys()]))].sort();
  const entries = values.map((value) => {
    const types = new Set(ways.flatMap((way) => typesOf(way, value)));
    return `${value}: ${[...types].sort().join(' | ') || 'string'}`;
  });
  const kind = Array.isArray(text) ? 'Phrases' : 'Sentence';
  return entries.length === 0 ? kind : `${kind}<{ ${entries.join('; ')} }>`;
}

/** Types of a value by the functions that it is given to, and by the codes that the message has words for. */
function typesOf({ values, codes }: MessageParts, value: string): string[] {
  const functions = [...(values.get(value) ?? [])].filter((by) => !VALUELESS.includes(by));
  const named = (codes.get(value) ?? []).flat().filter((code) => !NO_CODES.includes(code));
  return [...functions.map((by) => `F[${inQuotes(by)}]`), ...named.map(inQuotes)];
}

/** Functions that take nothing of their own, or whose values stand in the message. */
const VALUELESS: readonly string[] = ['agree', 'round', 'one-of'];

function quoted(name: string): string {
  return /^[a-z]\w*$/i.test(name) ? name : inQuotes(name);
}

function inQuotes(word: string): string {
  return `'${word}'`;
}
