import { firstMessages } from '../en/first-messages.ts';
import { moreMessages } from '../en/more-messages.ts';
import type { Language } from '../language.ts';
import { languageFaults, messageFaults } from './message-faults.ts';
import { messagePartsOf } from './message-parts.ts';

/** A message file as it was read: messages by name, notes by `@name`, headings by `@@name`. */
export type MessageFile = Readonly<Record<string, unknown>>;

/** A file of messages in a language, beside the one in English. */
export interface FileBeside {
  /** Path for the message, such as `src/messages/uk/verdict.json`. */
  readonly path: string;
  /** File name without the extension. */
  readonly name: string;
  readonly language: Language;
  readonly own: MessageFile;
  readonly english: MessageFile;
}

/** Files whose messages are said before the library is there, so that they have no variants. */
const PLAIN: readonly string[] = Object.keys({ ...firstMessages, ...moreMessages });

/** Returns the faults of a file, each with the message that it concerns and the remedy. */
export function fileFaults(file: FileBeside): string[] {
  return Object.entries(file.own).flatMap(([name, value]) =>
    faultsOf(file, name, value).map((fault) => `${file.path}, "${name}": ${fault}.`),
  );
}

function faultsOf(file: FileBeside, name: string, value: unknown): string[] {
  if (name.startsWith('@')) return noteFaults(file, name, value);
  const there = file.english[name];
  if (there === undefined)
    return ['English has no such message; take it out, or write its name as the English file does'];
  if (!isText(value)) return ['this is neither a text nor a list of texts; write it as the English file does'];
  if (Array.isArray(value) !== Array.isArray(there))
    return [`English has ${Array.isArray(there) ? 'a list of texts' : 'one text'} here; write it so, too`];
  const ways = [value].flat().filter((way) => way !== '');
  const faults = ways.flatMap((way) => messageFaults(way, file.language));
  if (faults.length > 0) return faults;
  return ways.flatMap((way) => [
    ...plainFaults(file, way),
    ...limitFaults(file, name, way),
    ...valueFaults(there, way),
  ]);
}

function isText(value: unknown): value is string | readonly string[] {
  return [value].flat().every((each) => typeof each === 'string');
}

function noteFaults({ english, own }: FileBeside, name: string, value: unknown): string[] {
  if (typeof value !== 'string') return ['a note is a text; put it in quotation marks'];
  if (name.startsWith('@@')) return [];
  const about = name.slice(1);
  return Object.hasOwn(english, about) || Object.hasOwn(own, about)
    ? []
    : [`there is no message "${about}" that this could be a note on; take it out, or write the name of its message`];
}

function plainFaults({ name }: FileBeside, text: string): string[] {
  if (!PLAIN.includes(name)) return [];
  const { functions, selections } = messagePartsOf(text);
  const isPlain = selections.length === 0 && [...functions].every((by) => by === 'count');
  return isPlain ? [] : ['it is said before variants can be; write one sentence that fits all values'];
}

/** The limit that a note sets, in characters. */
export function limitIn(note: unknown): number | undefined {
  const [, most] = /\bAt most (\d+) characters\./.exec(String(note ?? '')) ?? [];
  return most === undefined ? undefined : Number(most);
}

function limitFaults({ english }: FileBeside, name: string, text: string): string[] {
  const limit = limitIn(english[`@${name}`]);
  const { length } = messagePartsOf(text);
  return limit === undefined || length <= limit
    ? []
    : [`its longest variant has ${length} characters, and there is room for ${limit}; say it more briefly`];
}

function valueFaults(there: unknown, text: string): string[] {
  return languageFaults({ file: { text: there } }, { file: { text } }).map(
    (fault) => `${fault.replace(/^file\.text/, 'it')}; write values and codes as the English message does`,
  );
}
