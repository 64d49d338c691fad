/** Trust, respect, frustration, and support at home, in words and small numbers. */
export const ledger = {
  'trust-untried': 'ще не перевірена',
  'trust-hardly': 'дуже низька (обіцянок дотримано: {$kept :count}, порушено: {$broke :count})',
  'trust-little': 'низька (обіцянок дотримано: {$kept :count}, порушено: {$broke :count})',
  'trust-some': 'помірна (обіцянок дотримано: {$kept :count}, порушено: {$broke :count})',
  'trust-much': 'висока (обіцянок дотримано: {$kept :count}, порушено: {$broke :count})',
  'respect-none': 'поки жодної',
  'respect-some': 'певна (домовленостей із вами: {$times :count})',
  'respect-much': 'велика (домовленостей із вами: {$times :count})',
  'frustration-none': 'немає',
  'frustration-some': 'певне (відмов між вами за {$days :rounds case=acc}: {$times :count})',
  'frustration-much': 'велике (відмов між вами за {$days :rounds case=acc}: {$times :count})',
  'standing-hardly': 'дуже слабка',
  'standing-shaky': 'хитка',
  'standing-steady': 'стійка',
  'standing-strong': 'міцна',
} as const;
