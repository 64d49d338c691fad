/** What is still to be chosen before anything can be said, by the empty field. */
export const speechMissing = {
  kind: 'Choose what you want to say.',
  to: 'Choose a delegation to speak to.',
  about: 'Choose the delegation it is about.',
  article: 'Choose an article.',
  option: 'Choose an answer.',
  options: 'Choose at least one answer.',
  claim: 'Choose a claim.',
  vague: 'Choose an article.',
} as const;
