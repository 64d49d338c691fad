import type { EndingKind } from '#engine/model/ending.ts';

/** Meaning of each ending; docs/use/command.md says the same, with the keys of the file on which it depends. */
export const WHICH_IS: Readonly<Record<EndingKind, string>> = {
  none: 'nothing was signed',
  opening: 'only a part was signed that another part waits for',
  partial: 'a main text was signed, but an article is silent, or another part is missing',
  signed: 'all was signed in full, and the game ends with that',
  unratified: 'a main text was signed, and a home did not agree',
  broken: 'homes agreed, and the text broke within five years',
  held: 'homes agreed, and the text held: all parts signed, no article silent',
};
