import type { Speaker } from './speaker.ts';

/** Sentences that stand after each other, as far as there are any; the empty string where there are none. */
export function joinSentences(speaker: Speaker, sentences: readonly (string | undefined)[]): string {
  return speaker.say('said.together', { sentences: sentences.filter((each) => each !== undefined) });
}
