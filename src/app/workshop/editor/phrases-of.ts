import { EDITOR_PHRASES } from '#messages/editor-phrases.ts';
import type { Speaker } from '#messages/speaker.ts';

/** What the editor's own parts say: under the words that they have of themselves. */
export function phrasesOf({ say }: Speaker): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(EDITOR_PHRASES).map(([phrase, id]) => [phrase, say(id)]));
}
