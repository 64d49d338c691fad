/** Trust, respect, frustration, and support at home, in words and small numbers. */
export const ledger = {
  'trust-untried': 'untested',
  'trust-hardly': 'very low (promises kept: {$kept :count}, broken: {$broke :count})',
  'trust-little': 'low (promises kept: {$kept :count}, broken: {$broke :count})',
  'trust-some': 'fair (promises kept: {$kept :count}, broken: {$broke :count})',
  'trust-much': 'high (promises kept: {$kept :count}, broken: {$broke :count})',
  'respect-none': 'none shown yet',
  'respect-some': `
    .input {$times :count}
    .match $times
    one {{some (you agreed once)}}
    *   {{some (you agreed {$times} times)}}`,
  'respect-much': 'much (you agreed {$times :count} times)',
  'frustration-none': 'none',
  'frustration-some': `
    .input {$times :count}
    .match $times
    one {{some (one refusal between you in {$days :rounds})}}
    *   {{some ({$times} refusals between you in {$days :rounds})}}`,
  'frustration-much': 'much ({$times :count} refusals between you in {$days :rounds})',
  'standing-hardly': 'very weak',
  'standing-shaky': 'shaky',
  'standing-steady': 'steady',
  'standing-strong': 'strong',
} as const;
