/**
 * What a letter or an answer has in common with those before it, in several ways each, short, and without a number of its
 * own. `round` is the day of the earlier one.
 */
export const correspondence = {
  'comes-back': [
    'We come back to our offer of {$round :day style=letter}.',
    'After all, we ask for what we asked on {$round :day style=letter}.',
    'We are back where we were on {$round :day style=letter}.',
  ],
  'said-before': [
    'We said so on {$round :day style=letter}, and say it again.',
    'Our offer of {$round :day style=letter} still stands.',
    'We still ask for what we asked on {$round :day style=letter}.',
    'You have this from us since {$round :day style=letter}. We hold to it.',
    'Nothing has changed for us since {$round :day style=letter}.',
  ],
  /** `times`: how often it was said before, twice or more. */
  'said-often': [
    'You have had this offer since {$round :day style=letter}. It has not changed.',
    `
      .input {$times :count}
      .input {$round :day style=letter}
      .match $times
      2 {{It is our offer of {$round}, for the third time.}}
      3 {{It is our offer of {$round}, for the fourth time.}}
      4 {{It is our offer of {$round}, for the fifth time.}}
      5 {{It is our offer of {$round}, for the sixth time.}}
      6 {{It is our offer of {$round}, for the seventh time.}}
      7 {{It is our offer of {$round}, for the eighth time.}}
      * {{It is our offer of {$round}, once more.}}`,
    'Since {$round :day style=letter} we have asked for this. We still do.',
    'We hold to what we wrote on {$round :day style=letter}.',
  ],
  'new-since': [
    'New in this letter: {$clauses :clauses style=full}.',
    'We now write {$clauses :clauses style=full}.',
    'What we have changed: {$clauses :clauses style=full}.',
  ],
  'much-new': [
    'Much is new in this letter, above all {$answer :answer style=full}.',
    'We have changed much, and above all ask for {$answer :answer style=full}.',
  ],
  'left-out': ['We leave {$issues :articles} out this time.', 'Today we say nothing of {$issues :articles}.'],
  unanswered: [
    'We moved on {$round :day style=letter}. You have not yet.',
    'Our step of {$round :day style=letter} still waits for one of yours.',
  ],
  'answer-stands': [
    'You asked this on {$round :day style=letter}. Our answer stands.',
    'This is your offer of {$round :day style=letter}. Still no.',
    'It is what you asked on {$round :day style=letter}, and our answer is the same.',
    'We have thought again about your offer of {$round :day style=letter}, and still say no.',
  ],
  /** `times`: how often it was turned down before, twice or more. */
  'refused-often': [
    'Your offer of {$round :day style=letter} once more. Still no.',
    `
      .input {$times :count}
      .match $times
      2 {{We have said no to this twice.}}
      3 {{We have said no to this three times.}}
      4 {{We have said no to this four times.}}
      * {{We have said no to this often.}}`,
    'What you have asked since {$round :day style=letter} we cannot give you today either.',
  ],
  'still-no': [
    'Still no to {$answer :answer}, as on {$round :day style=letter}.',
    'We said no to {$answer :answer} on {$round :day style=letter}. It stands.',
    '{$answer :answer} once more: our answer of {$round :day style=letter} stands.',
    'To {$answer :answer} our answer is still that of {$round :day style=letter}.',
  ],
  'not-either': [
    'Not {$answer :answer} either.',
    'We would rather not write {$answer :answer} either.',
    'Nor can we agree to {$answer :answer}.',
  ],
  'comes-round': [
    'We did not take this on {$round :day style=letter}. Now we do.',
    'On {$round :day style=letter} we were not ready for this. Now we are.',
  ],
  'no-before': [
    'We did not sign on {$round :day style=letter}, and do not now.',
    'It is still our no of {$round :day style=letter}.',
  ],
  /** `clauses`: what is new, where that is little. */
  'in-kind': [
    `
      .input {$clauses :clauses style=full}
      .match $clauses
      none {{You have moved, and so do we.}}
      * {{You have moved, and so do we: {$clauses}.}}`,
    `
      .input {$clauses :clauses style=full}
      .match $clauses
      none {{One step for another.}}
      * {{One step for another: {$clauses}.}}`,
    `
      .input {$clauses :clauses style=full}
      .match $clauses
      none {{We answer your step with one.}}
      * {{We answer your step with one: {$clauses}.}}`,
    `
      .input {$clauses :clauses style=full}
      .match $clauses
      none {{You have come towards us, and we towards you.}}
      * {{You have come towards us, and we towards you: {$clauses}.}}`,
  ],
} as const;
