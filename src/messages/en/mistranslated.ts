/** What is wrong with a translation of a scenario, by code. */
export const mistranslated = {
  'not-a-map.translation': 'A translation is a block of keys, each followed by a colon. It starts with "format: 1".',
  'unknown-key.translation': 'A translation has no key "{$key}".',
  'bad-format.translation': 'The format of a translation must be 1.',
  'other-scenario': 'This must be a translation of the scenario "{$id}".',
  'bad-language': 'The language must be a tag such as uk, de or pt-BR.',
  'missing-text': 'Not translated yet: {$keys :list}.',
  'missing-text.all': 'The translation has no texts yet.',
  'stale-text': 'The original has no text "{$key}" here.',
  'wrong-type.texts': 'Put texts under the keys of the original, and use the ids of list entries as keys.',
  'wrong-type.text': 'This must be a text.',
  'wrong-type.true-or-false': 'This must be true or false.',
  'wrong-type.forms': 'Put each form under its kind: {$kinds :list}.',
  'unknown-value.gender': 'A gender must be m, f or n.',
  'unknown-key.form': 'There is no form "{$key}". Possible forms: {$kinds :list}.',
  'empty-text.translated': 'This text is empty.',
  'too-long.translated': 'This text has {$has :count} characters, and the limit is {$most :count}.',
  'missing-placeholder.translated':
    'The sentence must contain \\{option\\} exactly once, as the place for the wording of the option.',
} as const;
