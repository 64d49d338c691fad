/** The person's offer or counter in the making. */
export const draft = {
  'heading-offer': 'Your offer',
  'heading-counter': 'Your counter',
  undo: 'Undo the last change to the offer',
  redo: 'Redo the last change to the offer',
  clear: 'Clear',

  empty:
    'Open an article of the text, and choose what you ask for. You can talk with each delegation once a {:round} about each part.',
  'empty-nobody-left': 'No more offers can be sent today. Ask, say something, or end your {:round}.',
  clauses: 'Clauses',
  clause: '{#hidden}{$title}: {/hidden}{$label}',
  remove: 'Remove {$title}: {$label}',
  firm: 'firm',
  vague: 'vague',
  'firm-or-vague': 'Firm or vague: {$title}',
  /** Between two answers. */
  or: 'or',
  'other-answer': 'The other answer: {$title}',
  choose: 'Choose',

  to: 'To',
  /** After the name of the one that it goes to. */
  via: 'via {$via :party}',
  'goes-back-to': 'Goes back to {$to :parties}.',
  'drop-counter': 'Drop the counter',
  /** `to`: how many it goes to. */
  private: `
    .input {$to :count}
    .input {$relayed :whether}
    .match $to $relayed
    1 yes {{Private: only the two of you and the carrier will know.}}
    1 *   {{Private: only the two of you will know.}}
    * yes {{Private: only those addressed and the carrier will know.}}
    * *   {{Private: only those addressed will know.}}`,
  relayed: 'What is {#term of=channel}relayed{/term} arrives next {:round}, in the carrier’s words.',
  'for-you': 'For you',
  /** What the text with the draft in it is worth. */
  total: '{#b}{$points :count}{/b} of {$best :count}',
  exact: 'Ask to be exact: it must not be made vague',
  worth: 'For you, if the text were signed with this in it',

  'send-question': 'Send it all the same?',
  'send-yes': 'Send it',
  'put-question': 'Put it all the same?',
  'put-yes': 'Put it',
  'crosses-own-line': 'It crosses your own red line. {$because}',
  'no-undo': 'What is sent cannot be undone.',
  'single-text': 'Put it as the single text',
  'single-text-about': 'All that sign say at once what must change, and accept the rest for now.',

  /** What has changed, told aloud. */
  'now-countering': 'You are countering: the wording of the letter is in your draft now.',
  'now-empty': 'Your draft is empty.',
  'now-says': '{$title}: {$label}.',
  'now-without': '{$title} is out.',
  'now-crosses': 'Red line: {$because}',
} as const;
