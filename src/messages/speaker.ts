import type { Sentence } from './function-values.ts';
import type { Messages } from './generated/messages.ts';
import type { Language } from './language.ts';
import type { Message, ReadMessage, SentencePart } from './message.ts';
import type { MessageId, PhrasesId, ValuesOf } from './message-id.ts';

/** Values that a message needs, and of one of several those of any of them; none where they ask for none. */
export type MessageArguments<Id extends MessageId | PhrasesId> = keyof Needed<Id> extends never
  ? []
  : [values: Needed<Id>];

/** Values that do for whichever of some messages it is. */
type Needed<Id extends MessageId | PhrasesId> = (Id extends unknown ? (values: ValuesOf<Id>) => void : never) extends (
  values: infer Values extends object,
) => void
  ? Values
  : never;

/** Says things in one language. */
export interface Speaker {
  readonly language: Language;
  /** True if points are shown. If not, the message with the suffix `-unscored` replaces a message that has points. */
  readonly tellsPoints: boolean;
  /** Returns the same speaker without points. */
  withoutPoints(): Speaker;
  /** A message by its id, with its values: a whole sentence, or a label. */
  say<Id extends MessageId>(id: Id, ...values: MessageArguments<Id>): string;
  /** The same in pieces, for a renderer of its tags. */
  formatToParts<Id extends MessageId>(id: Id, ...values: MessageArguments<Id>): readonly SentencePart[];
  /** One of several ways to say the same: the next number takes the next one, the same number the same. `turn` is 0 or more. */
  variant<Id extends PhrasesId>(id: Id, turn: number, ...values: MessageArguments<Id>): string;
}

/**
 * The messages of a language, as far as they are here: a page loads those of its first screen first. A name with `@` in
 * front of it is no message but a note, which the build leaves out.
 */
export type Texts = { readonly [Region in keyof Messages]?: Readonly<Record<string, unknown>> };

/** A speaker who reads messages in a way. What is not among the texts is told by its id. */
export function speakerWith(language: Language, texts: Texts, read: ReadMessage, tellsPoints = true): Speaker {
  const find = (id: string) => (tellsPoints ? undefined : textOf(texts, `${id}-unscored`)) ?? textOf(texts, id);
  // A message is read when it is first said: that takes as long as to say it twenty times.
  const known = new Map<string, Message>();
  const messageOf = (text: string): Message => {
    const message = known.get(text) ?? remembering(read(text));
    known.set(text, message);
    return message;
  };
  return {
    language,
    tellsPoints,
    withoutPoints: () => speakerWith(language, texts, read, false),
    say: (id, ...[values = {}]) => {
      const text = find(id);
      return typeof text === 'string' ? messageOf(text).words(values) : id;
    },
    formatToParts: (id, ...[values = {}]) => {
      const text = find(id);
      return typeof text === 'string' ? messageOf(text).parts(values) : [id];
    },
    variant: (id, turn, ...[values = {}]) => {
      const ways = find(id);
      const text: unknown = Array.isArray(ways) ? ways[turn % ways.length] : ways;
      return typeof text === 'string' ? messageOf(text).words(values) : id;
    },
  };
}

/** Cached results per message: more than a table shows at once. */
const MOST_KEPT = 200;

/** A message that need not be put together again for values with which it has been said: a table says most things many times. */
function remembering({ words, parts }: Message): Message {
  return { parts: rememberingOf(parts), words: rememberingOf(words) };
}

function rememberingOf<Values extends object, Told>(tell: (values: Values) => Told): (values: Values) => Told {
  const told = new Map<string, Told>();
  return (values) => {
    const name = JSON.stringify(values);
    const before = told.get(name);
    if (before !== undefined) return before;
    if (told.size >= MOST_KEPT) told.clear();
    const now = tell(values);
    told.set(name, now);
    return now;
  };
}

/** An id is the region's name, a full stop, and the message's own name. */
function textOf(texts: Texts, id: string): unknown {
  const stop = id.indexOf('.');
  const region = texts[id.slice(0, stop) as keyof Texts];
  return region?.[id.slice(stop + 1)];
}

/** A code of a region, with the values of the message of that name. */
export type Coded<Region extends keyof Messages> = {
  [Code in keyof Messages[Region] & string]: Messages[Region][Code] extends Sentence<infer Values>
    ? { readonly code: Code } & Values
    : never;
}[keyof Messages[Region] & string];

/** The message that a region has for a code: the compiler sees to it that what has the code has the message's values. */
export function sayCoded<Region extends keyof Messages>(
  speaker: Speaker,
  region: Region,
  coded: Coded<Region>,
): string {
  const say = speaker.say as (id: string, values: object) => string;
  const { code } = coded as { readonly code: string };
  return say(`${region}.${code}`, coded);
}
