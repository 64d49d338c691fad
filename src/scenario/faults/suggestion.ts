import type { Nothing } from './nothing.ts';

interface SuggestionValues {
  'did-you-mean': { readonly word: string };
  'may-have': { readonly keys: readonly string[] };
  'there-are': { readonly names: readonly string[] };
  'put-in-quotes': { readonly text: string };
  /** With its quotes. */
  'put-all-in-quotes': { readonly text: string };
  /** `text`: the exact text to type. */
  'write-so': { readonly text: string };
  /** A sign that is to be typed after the last word of what it closes. */
  'close-after': { readonly sign: string; readonly after: string };
  'indent-by': { readonly spaces: number };
  'only-number': { readonly number: string };
  'share-of-one': { readonly number: string };
  'other-of-two': { readonly id: string };
  /** With its quotes. */
  'put-in-quotes-or-space': { readonly text: string };
  'put-in-brackets': { readonly text: string };
  'take-quotes-away': Nothing;
  'decimal-point': { readonly number: string };
  'true-or-false': Nothing;
  'write-a-word': Nothing;
  'write-an-id': { readonly id: string };
  /** The text that a colon has made a key and its value of. */
  'colon-in-text': { readonly text: string };
  'type-again': Nothing;
  'take-backslash-out': Nothing;
  'missing-hyphen': Nothing;
  'into-one-list': Nothing;
  'after-renaming': { readonly id: string };
  'source-or-inferred': Nothing;
  'source-or-no-tag': Nothing;
  'fewer-packages': Nothing;
  'later-facts': Nothing;
  'announce-date': Nothing;
  'no-date-or-public': Nothing;
  /** A walk-away in the place of what it is now, and the share of texts that would suit everybody then. */
  'turn-walk-away': { readonly party: string; readonly from: string; readonly to: string; readonly percent: number };
  /** Each a party and its walk-away: `students 51`. */
  'turn-walk-aways': { readonly walkAways: readonly string[]; readonly percent: number };
  'give-a-veto': {
    readonly party: string;
    readonly from: string;
    readonly to: string;
    /** Of a hundred texts, those that the party itself would sign. */
    readonly accepts: number;
    readonly percent: number;
  };
  'must-settle': { readonly issue: string };
  'smaller-spread': { readonly most: string };
  'smaller-drift': { readonly least: string; readonly most: string };
  'smaller-shock': { readonly most: string };
  'give-points-apart': Nothing;
  'give-point-order': Nothing;
  'lines-or-no-after': Nothing;
  'other-channel': Nothing;
  'name-in-consent': Nothing;
  'shorten-to': { readonly most: number };
  'take-out-intended': Nothing;
  'let-somebody-lose': Nothing;
  'more-points-for-somebody': Nothing;
  /** `factor`: the number by which the points are multiplied, such as `0.6`. */
  'scale-points': { readonly factor: string };
  'take-out-term': Nothing;
  'points-or-position': Nothing;
  'cut-to-words': { readonly most: number; readonly other: string };
  'add-positions': { readonly party: string };
  'name-a-source': Nothing;
  'later-facts-as-of': Nothing;
  'divide-word': Nothing;
  'give-it-points': Nothing;
}

/** A suggestion to the author: a probable intention, or a remedy. Its sentence is the message of that name. */
export type Suggestion = {
  [Code in keyof SuggestionValues]: { readonly code: Code } & SuggestionValues[Code];
}[keyof SuggestionValues];
