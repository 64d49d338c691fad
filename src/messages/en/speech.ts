/** The form for saying and asking. */
export const speech = {
  heading: 'Say or ask',
  what: 'What',
  choose: 'Choose',
  'group-public': 'In public',
  'group-private': 'To one delegation',
  'group-home': 'At home',
  'field-to': 'To',
  'field-about': 'About',
  'field-article': 'Article',
  'field-option': 'Answer',
  'field-options': 'Answers, one or more',
  'field-condition': 'If the draft says (optional)',
  'field-claim': 'Claim',
  'field-vague': 'Vague article',
  /** What cannot be chosen, with why. */
  'not-now': '{$label} ({$why})',
  /** A question with a condition: the number and title of the article, and its wording. */
  condition: '{$number :count} {$title}: {$label}',
  'no-condition': 'No condition',
  article: '{$number :count} {$title}',
  'vague-article': '{$number :count} {$answer :answer style=label}',
  do: 'Do it: one move',
  say: 'Say it: one move',
  'say-in-public': 'Say it in public',
  /** What is about to be said in public. */
  said: '{$article}, {$answers :list by=or}.',
  claimed: 'Accepted by {$about}: {$article}, {$answers :list by=or}.',
  'not-your-turn': 'It is not your turn to talk.',
} as const;
