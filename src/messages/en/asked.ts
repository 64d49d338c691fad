/**
 * What is told aloud when the table has changed: the day, what is asked of the person, and how much more there is to
 * read. `heading`: as it stands above the paper that waits.
 */
export const asked = {
  'day-begins': '{:round at=start} {$round :count} of {$count :count}.',
  'day-begins-dated': '{$date :date style=weekday-and-date}, {:round} {$round :count} of {$count :count}.',
  'morning-news': `
    .input {$more :count}
    .match $more
    0 {{This morning: {$title}.}}
    * {{This morning: {$title}, and {$more} more.}}`,
  more: '{$more :count} more in the record.',

  /** `title`: of a part of the text. */
  voted: '{$title}: the vote is this evening.',

  talk: `
    .input {$moves :count}
    .match $moves
    one {{It is your turn: {$moves} move left.}}
    *   {{It is your turn: {$moves} moves left.}}`,
  'talk-letter': `
    .input {$moves :count}
    .match $moves
    one {{{$heading}. Accept it, or make another move to refuse it for now. {$moves} move left.}}
    *   {{{$heading}. Accept it, or make another move to refuse it for now. {$moves} moves left.}}`,
  answer: 'Your answer is needed.',
  'answer-letter': '{$heading}. Answer the letter.',
  reply: 'Your reply is needed.',
  'reply-question': '{$heading}: {$question}',
  carry: 'You are asked to carry an offer.',
  'carry-offer': '{$heading}.',
  review: 'A single text waits for you.',
  'review-text': '{$heading}. Say what must change.',
  open: 'Make your opening statement: say what your delegation proposes.',
  vote: 'Your vote is needed.',
  'vote-ballot': 'Your vote is needed: {$title}. Do you sign?',
  wait: 'The others are talking.',
  ended: 'The talks are over.',
} as const;
