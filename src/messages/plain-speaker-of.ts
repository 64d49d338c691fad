import type { Language } from './language.ts';
import { plainMessage } from './plain-message.ts';
import { type Speaker, speakerWith, type Texts } from './speaker.ts';

/** Says what the first screen says, in a language. */
export function plainSpeakerOf(language: Language, texts: Texts): Speaker {
  let numbers: Intl.NumberFormat | undefined;
  const format = (value: number) => {
    // When a number is first said: it takes longer than all else that the first script does.
    numbers ??= new Intl.NumberFormat(language.tag);
    return numbers.format(value);
  };
  return speakerWith(language, texts, (text) => plainMessage(text, format));
}
