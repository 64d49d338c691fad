/** Trust, and support at home, in words and small numbers. */
export const ledger = {
  'trust-untried': 'not yet tried',
  'trust-hardly': 'hardly any (kept {$kept :count}, broke {$broke :count})',
  'trust-little': 'little (kept {$kept :count}, broke {$broke :count})',
  'trust-some': 'some (kept {$kept :count}, broke {$broke :count})',
  'trust-much': 'much (kept {$kept :count}, broke {$broke :count})',
  'standing-hardly': 'hardly any',
  'standing-shaky': 'shaky',
  'standing-steady': 'steady',
  'standing-strong': 'strong',
} as const;
