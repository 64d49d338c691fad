import { formatMessage } from './format-message.ts';
import { formatsOf } from './formats.ts';
import { plainFunctions } from './functions/functions-of.ts';
import type { Language } from './language.ts';
import { type Speaker, speakerWith, type Texts } from './speaker.ts';

/** Says what speaks of no game, in a language. */
export function speakerOf(language: Language, texts: Texts, tellsPoints = true): Speaker {
  const functions = plainFunctions({ language, formats: formatsOf(language) });
  return speakerWith(language, texts, (text) => formatMessage(language.tag, text, functions), tellsPoints);
}
