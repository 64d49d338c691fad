/** What is still to be chosen before anything can be said, by the empty field. */
export const speechMissing = {
  kind: 'Виберіть, що ви хочете сказати.',
  to: 'Виберіть делегацію, до якої звертаєтеся.',
  about: 'Виберіть делегацію, про яку йдеться.',
  article: 'Виберіть статтю.',
  option: 'Виберіть варіант.',
  options: 'Виберіть хоча б один варіант.',
  claim: 'Виберіть твердження.',
  vague: 'Виберіть статтю.',
} as const;
