import { MessageFormat, type MessageMarkupPart, type MessagePart } from 'messageformat';
import { ABSENT, type SpokenFunction } from './functions/spoken.ts';
import type { Message, SentencePart, TaggedPart } from './message.ts';
import { euphonious } from './uk/euphony.ts';

/** A message in MessageFormat 2, as the library says it; it may use some functions of ours. */
export function formatMessage(tag: string, text: string, functions: Record<string, SpokenFunction>): Message {
  const message = new MessageFormat<'spoken'>(tag, text, { bidiIsolation: 'none', functions });
  return {
    words: (values) => smoothed(tag, message.format(present(values))),
    parts: (values) => joined(message.formatToParts(present(values))),
  };
}

/** Words with the prepositions that their neighbours ask for, in a language that has several forms of them. */
function smoothed(tag: string, words: string): string {
  return tag === 'uk' ? euphonious(words) : words;
}

/** Values with something in the place of those that are absent. */
function present(values: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? ABSENT]));
}

/** Joins everything inside a tag to one part with the tag. */
function joined(parts: readonly MessagePart<'spoken'>[]): SentencePart[] {
  const said: SentencePart[] = [];
  let open: TaggedPart | undefined;
  for (const part of parts) {
    if (part.type !== 'markup') {
      const words = String(part.value);
      if (open === undefined) said.push(words);
      else open = { ...open, words: open.words + words };
    } else if (part.kind === 'open') open = opened(part);
    else if (open !== undefined) {
      said.push(open);
      open = undefined;
    }
  }
  return said;
}

function opened({ name, options }: MessageMarkupPart): TaggedPart {
  const of = options?.['of'];
  return { tag: name, of: of === undefined ? undefined : String(of), words: '' };
}
