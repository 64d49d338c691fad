import type { OfferedLanguage } from '#messages/languages.ts';
import { plainSpeakerOf } from '#messages/plain-speaker-of.ts';
import type { Texts } from '#messages/speaker.ts';
import type { Spoken } from '#panels/parts/use-speaker.ts';

/** Returns the speaker of a page that has the first messages of a language, and loads the others on demand. */
export function spokenIn(offered: OfferedLanguage, first: Texts): Spoken {
  return {
    speaker: plainSpeakerOf(offered.language, first),
    whole: async () =>
      (await import('#messages/message-catalogue.ts')).loadMessages(offered).then(({ speaker }) => speaker),
  };
}
