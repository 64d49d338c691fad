/** Trust, respect, frustration, and support at home, in words and small numbers. */
export const ledger = {
  'trust-untried': 'not yet tried',
  'trust-hardly': 'hardly any (kept {$kept :count}, broke {$broke :count})',
  'trust-little': 'little (kept {$kept :count}, broke {$broke :count})',
  'trust-some': 'some (kept {$kept :count}, broke {$broke :count})',
  'trust-much': 'much (kept {$kept :count}, broke {$broke :count})',
  'respect-none': 'none shown yet',
  'respect-some': `
    .input {$times :count}
    .match $times
    one {{some (you came together once)}}
    *   {{some (you came together {$times} times)}}`,
  'respect-much': 'much (you came together {$times :count} times)',
  'frustration-none': 'none',
  'frustration-some': `
    .input {$times :count}
    .match $times
    one {{some (one of you said no once in {$days :rounds})}}
    *   {{some (one of you said no {$times} times in {$days :rounds})}}`,
  'frustration-much': 'much (one of you said no {$times :count} times in {$days :rounds})',
  'standing-hardly': 'hardly any',
  'standing-shaky': 'shaky',
  'standing-steady': 'steady',
  'standing-strong': 'strong',
} as const;
