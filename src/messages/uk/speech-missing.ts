/** What is still to be chosen before anything can be said, by the empty field. */
export const speechMissing = {
  kind: 'Виберіть, що ви хочете сказати.',
  to: 'Виберіть, до кого звертаєтеся.',
  about: 'Виберіть, про кого йдеться.',
  article: 'Виберіть статтю.',
  option: 'Виберіть формулювання.',
  options: 'Виберіть хоча б одне формулювання.',
  claim: 'Виберіть твердження.',
  vague: 'Виберіть статтю.',
} as const;
