import type { Nothing } from './nothing.ts';

/** Parameters of the faults of a translation, by code. */
export interface MistranslatedValues {
  'not-a-map.translation': Nothing;
  'unknown-key.translation': { readonly key: string };
  'bad-format.translation': Nothing;
  'other-scenario': { readonly id: string };
  'bad-language': Nothing;
  /** Keys of the original. */
  'missing-text': { readonly keys: readonly string[] };
  'missing-text.all': Nothing;
  'stale-text': { readonly key: string };
  'wrong-type.texts': Nothing;
  'wrong-type.text': Nothing;
  'wrong-type.true-or-false': Nothing;
  'wrong-type.forms': { readonly kinds: readonly string[] };
  'unknown-value.gender': Nothing;
  'unknown-key.form': { readonly key: string; readonly kinds: readonly string[] };
  'empty-text.translated': Nothing;
  /** In characters. */
  'too-long.translated': { readonly has: number; readonly most: number };
  'missing-placeholder.translated': Nothing;
}
