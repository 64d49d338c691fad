/** What the scenario says for the debrief. */
export const notes = {
  /** Before the sentences that tell it. */
  when: '{$date :date}.',
  'source-stated': '{$outlet}, stated',
  'source-reported': '{$outlet}, reported',
  'source-inferred': '{$outlet}, inferred',
  'dated-stated': '{$outlet}, stated, {$date :date}',
  'dated-reported': '{$outlet}, reported, {$date :date}',
  'dated-inferred': '{$outlet}, inferred, {$date :date}',
  questions: 'Questions',
  'and-besides': 'And besides',
  'not-signed': 'Not signed: {$wording}',
  'nothing-settled': 'Nothing was settled by {$date :date}.',
  'account-stops': 'This account stops on {$date :date}. What came later is not told here.',
  'built-on': 'The game is built on what was known on {$date :date}.',
} as const;
