/** What is still to be chosen before anything can be said, by the empty field. */
export const speechMissing = {
  kind: 'Choose what you want to say.',
  to: 'Choose whom to speak to.',
  about: 'Choose whom it is about.',
  article: 'Choose an article.',
  option: 'Choose a wording.',
  options: 'Choose at least one wording.',
  claim: 'Choose a claim.',
  vague: 'Choose an article.',
} as const;
