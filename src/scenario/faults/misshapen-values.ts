import type { NamedValue } from './named-value.ts';
import type { Nothing } from './nothing.ts';
import type { PlaceName } from './place-name.ts';

/** The expected type of a value. */
export type WantedKind = 'text' | 'number' | 'whole-number' | 'boolean' | 'list' | 'block' | 'other';

/** The actual type of a value that a message does not quote. */
export type FoundKind = 'text' | 'empty-text' | 'list' | 'block' | 'no-number' | 'endless-number';

/** Parameters of the faults of a file's shape, by code. */
export interface MisshapenValues {
  'unknown-key': { readonly key: string; readonly place: PlaceName };
  'missing-key': { readonly key: string; readonly place: PlaceName };
  'missing-key.several': { readonly keys: readonly string[]; readonly place: PlaceName };
  'wrong-type': NamedValue & { readonly wanted: WantedKind; readonly found: FoundKind };
  'wrong-type.empty': NamedValue & { readonly wanted: WantedKind };
  'wrong-type.written': NamedValue & { readonly wanted: WantedKind; readonly written: string };
  'unknown-value': NamedValue & { readonly allowed: readonly string[]; readonly written: string };
  /** `rest`: what follows the comma, as it is read as a key. */
  'comma-in-text': { readonly rest: string };
  'decimal-comma': { readonly rest: string };
  /** A key inside braces whose colon is missing, or the space after that. */
  'no-colon': { readonly key: string };
  'no-space': { readonly key: string };
  'no-track': Nothing;
  semicolons: Nothing;
  'curly-quotes': Nothing;
  'cut-text': Nothing;
  'bad-id': { readonly written: string };
  'bad-format': NamedValue;
  'bad-format.date': { readonly written: string };
  'bad-format.mark': { readonly written: string };
  'bad-format.flag': { readonly written: string };
  'bad-format.country': { readonly written: string };
  'empty-text': NamedValue;
  /** In characters. */
  'too-long': NamedValue & { readonly most: number; readonly has: number };
  /** In entries. */
  'too-few': NamedValue & { readonly least: number; readonly has: number };
  'too-few.issues': NamedValue;
  'too-many': NamedValue & { readonly most: number; readonly has: number };
  'out-of-range.below': NamedValue & { readonly least: string; readonly written: string };
  'out-of-range.above': NamedValue & { readonly most: string; readonly written: string };
  'too-precise': { readonly written: string; readonly decimals: number };
}
