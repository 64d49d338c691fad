import type { MessageId } from '#messages/message-id.ts';
import type { MessageArguments } from '#messages/speaker.ts';
import { SPEAKER } from './speaker.ts';

/** Returns a pattern for texts that contain these words: for a control whose name says more than one message. */
export function having(words: string): RegExp {
  return new RegExp(escaped(words));
}

/** Returns a pattern for a name that contains a message with tags: a browser may put a space on either side of a tag. */
export function havingTagged<Id extends MessageId>(id: Id, ...values: MessageArguments<Id>): RegExp {
  const parts = SPEAKER.formatToParts(id, ...values).map((part) => (typeof part === 'string' ? part : part.words));
  return new RegExp(parts.map((words) => escaped(words.trim())).join('\\s*'));
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
