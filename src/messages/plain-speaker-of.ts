import type { Language } from './language.ts';
import { plainMessage } from './plain-message.ts';
import { type Speaker, speakerWith, type Texts } from './speaker.ts';

/** Says what the first screen says, in a language. */
export function plainSpeakerOf(language: Language, texts: Texts): Speaker {
  const { format } = new Intl.NumberFormat(language.tag);
  return speakerWith(language, texts, (text) => plainMessage(text, format));
}
