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
  voted: '{$title}: it is put to the vote at dusk.',

  talk: `
    .input {$moves :count}
    .match $moves
    one {{It is your turn: {$moves} move left.}}
    *   {{It is your turn: {$moves} moves left.}}`,
  'talk-letter': `
    .input {$moves :count}
    .match $moves
    one {{{$heading}. Accept it, or go on: then it goes back. {$moves} move left.}}
    *   {{{$heading}. Accept it, or go on: then it goes back. {$moves} moves left.}}`,
  answer: 'An answer is asked of you.',
  'answer-letter': '{$heading}. Answer the letter.',
  reply: 'A reply is asked of you.',
  'reply-question': '{$heading}: {$question}',
  carry: 'You are asked to carry an offer.',
  'carry-offer': '{$heading}.',
  review: 'A single text waits for you.',
  'review-text': '{$heading}. Say what must change.',
  open: 'Your opening statement is asked: say what your delegation proposes.',
  vote: 'A vote is asked of you.',
  'vote-ballot': 'Your vote is asked, under the heading “Do you sign: {$title}?”',
  wait: 'The others are talking.',
  ended: 'The talks are over.',
} as const;
