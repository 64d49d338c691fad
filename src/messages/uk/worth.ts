/** What a text is worth to the person, against no deal. */
export const worth = {
  'never-signed': 'Ваша делегація цього ніколи не підпише.',
  less: 'Для вас це гірше, ніж без угоди.',
  same: 'Для вас це те саме, що й без угоди.',
  hardly: 'Ледь краще, ніж без угоди.',
  better: 'Краще, ніж без угоди.',
  much: 'Набагато краще, ніж без угоди.',

  // Of another delegation.
  'theirs-less': 'Гірше, ніж без угоди.',
  'theirs-same': 'Те саме, що й без угоди.',
  'theirs-hardly': 'Ледь краще, ніж без угоди.',
  'theirs-better': 'Краще, ніж без угоди.',
  'theirs-much': 'Набагато краще, ніж без угоди.',
} as const;
