/** What was said in answer to the one that reads: who answers, what it answers, and what became of each clause. */
export const answer = {
  accepts: '{$who :party at=start} {$who :agree you=accept one=accepts}',
  refuses: `
    .input {$who :party}
    .input {$again :whether}
    .match $again
    yes {{{$who :party at=start} {$who :agree you=refuse one=refuses} again}}
    *   {{{$who :party at=start} {$who :agree you=refuse one=refuses}}}`,
  'holds-back': '{$who :party at=start} {$who :agree you=hold one=holds} back your letter',
  replies: '{$who :party at=start} {$who :agree you=reply one=replies}',
  'answers-claim': '{$who :party at=start} {$who :agree you=answer one=answers} your claim',
  'what-must-change': 'What must change',
  'members-answer': 'Your members answer',
  'home-has-heard': 'Home has heard you',

  'about-offer': 'Your offer on {$track :track}.',
  'about-counter': 'Your counter on {$track :track}.',
  'about-words': 'Your words to {$to :party}.',
  /** With its question mark. */
  'about-question': 'You asked: {$question}',
  'about-claim': 'What you have said of {$about :party} on {$issue :article}.',
  'about-single-text': 'Your single text on {$track :track}.',
  'about-members': 'You asked them about {$issue :article}.',
  'about-home': 'You explained yourself at home.',
  carried: 'Carried by {$via :party}.',

  'clause-accepted': `
    .input {$insteadOf :parties}
    .match $insteadOf
    none {{accepted for now}}
    *    {{accepted for now, instead of what {$insteadOf} had accepted}}`,
  'clause-sent-back': 'sent back',
  'clause-sent-back-over': 'sent back, over this',
} as const;
