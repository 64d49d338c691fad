import { EDITOR_PHRASES } from '#messages/editor-phrases.ts';
import type { Speaker } from '#messages/speaker.ts';

/** Translations of the editor's built-in parts, by their English phrases. */
export function phrasesOf({ say }: Speaker): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(EDITOR_PHRASES).map(([phrase, id]) => [phrase, say(id)]));
}
