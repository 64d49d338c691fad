import { type SetTranslated, setTranslated, type TranslatedTexts } from '#scenario/translation/set-translated.ts';

/** A text, and texts in another language that are to stand in it. */
export interface AskedTranslation extends TranslatedTexts {
  readonly text: string;
}

/** Writes them into it. */
// biome-ignore lint/correctness/useYield: its one step is short
export function* translateText({ text, ...translated }: AskedTranslation): Generator<void, SetTranslated> {
  return setTranslated(text, translated);
}
