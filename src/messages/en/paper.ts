/** Entering the result of a table that played on paper. */
export const paper = {
  title: 'Enter a table that played on paper',
  window: '{$scenario}: a table on paper',
  about:
    'Copy the table’s notes. The result becomes a game like any other, with a link, a debrief and a place on the board.',
  choose: 'Which scenario did the table play?',
  unknown: 'This scenario is not here',
  'unknown-words': 'Open its file on the first screen, then come back, or choose another one.',

  table: 'Table',
  'table-none': 'No class',
  'table-of': '{$table}, {$class}',
  'table-seed': 'Random events are those of this table.',
  seed: 'Random number',
  'seed-why':
    'It decides two things: how much each home asks for, where that is uncertain, and whether a signed and ratified text lasts. Use the same number for all tables of a class.',
  attacks: 'The news of attacks was left out',

  signers: 'Signed by {$who :parties style=full}',
  open: 'Left open',
  vague: 'Two answers',
  'vague-one': 'One answer to {$article}',
  'vague-other': 'The other answer to {$article}',
  'vague-choose': 'Choose',
  'vague-or': 'or',
  signed: 'Signed',
  'not-signed': 'Not signed',
  day: `
    .input {$dated :whether}
    .match $dated
    yes {{{$number :count}. {$round :day}}}
    *   {{{$round :day}}}`,
  noes: 'Who voted no in the end?',
  'no-over': 'No, because of {$article}',
  'no-none': 'Did not vote no',

  offers: 'Offers (optional, if you have the forms)',
  'offers-why':
    'With offers, the map of deals shows who proposed what. Enter a counter-proposal as a second offer on the same day.',
  'offer-name': 'Offer {$number :count}',
  'offer-day': 'Day',
  'offer-from': 'From',
  'offer-to': 'To',
  'offer-answer': 'It was',
  'offer-accepted': 'accepted',
  'offer-not': 'not accepted',
  'offer-add-answer': 'Add an article',
  'offer-drop-answer': 'Leave out {$answer}',
  'offer-drop': 'Remove',
  'offer-add': 'Add an offer',

  make: 'Create the game',
  mistakes: `
    .input {$count :count}
    .match $count
    one {{One entry is not possible. It is marked in the form.}}
    *   {{{$count} entries are not possible. They are marked in the form.}}`,
  made: 'The game is ready',
  'open-debrief': 'Open the debrief',
  copy: 'Copy link',
  copied: 'Link copied',
  'put-on-board': 'Put on the board',
  'on-board': 'It is on the board',
  'not-on-board': 'This device could not store it. Copy the link and paste it on the board.',
  'to-board': 'Go to the board',
  next: 'Enter the next table',

  'no-such-day': 'The talks have {$last :rounds}. Choose one of these days.',
  'first-unsigned':
    '{$track :track at=start} can only be signed after {$first :track}. Enter the day on which {$first :track} was signed, or enter {$track :track} as not signed.',
  'first-later': '{$first :track at=start} must be signed before {$track :track}. Check the days.',
  'nothing-agreed': 'No article of {$track :track} has an answer, so there is nothing to sign. Enter what was agreed.',
  'must-settle':
    'Without an answer to {$issue :article}, this part cannot be signed. Enter the answer, or enter the part as not signed.',
  'one-vague': 'Only one article of a part can have two answers. Choose one answer to {$issue :article}.',
  'vague-needs-two': 'Choose two different answers to {$issue :article}, or one.',
  'red-line': `
    .input {$count :count}
    .match $count
    0 {{{$party :party at=start} cannot have signed this: its mandate never allows it. Check the text, or enter it as not signed.}}
    * {{{$party :party at=start} cannot have signed this: its mandate never allows what the text says on {$issues :articles}. Check the text, or enter it as not signed.}}`,
  'nobody-refused':
    'This text could have been signed, but was not. Enter who voted no on {$track :track}, and because of which article.',
  'must-refuse':
    '{$party :party at=start} cannot have signed this: it crosses a red line. Enter the article that was the reason.',
  'refused-over': 'Enter the article because of which {$party :party} voted no.',
  'article-refused': 'By the rules, this could not be agreed on that day. {$why}',
  'other-text':
    'One of the offers below was accepted with a different answer to {$issue :article}. Check that offer, or the answer here.',
  'voted-earlier':
    'By the offers below, all of {$track :track} was accepted on {$round :day}, so the vote was that evening. Check the offers or the day.',
  'not-voted': 'By the rules, there is no vote on {$track :track} on that day. Check the offers and the days.',
  'offer-empty': 'Add what this offer said, or remove it.',
  'offer-to-itself': 'An offer goes to another delegation. Choose one.',
  'offer-of-two-parts': 'An offer is about one part of the draft. Enter two offers.',
  'offer-no-channel': 'On {$round :day}, {$who :party} could not reach {$to :party}.',
  'offer-too-late':
    'A letter from {$who :party} to {$to :party} had to be carried, and the answer would have come after the last day.',
  'offer-again':
    '{$who :party at=start} and {$to :party} can talk about {$track :track} once a {:round}. Choose another day, or remove this offer.',
  'offer-after-end': '{$track :track at=start} was no longer open by then. Choose an earlier day.',
  'offer-refused': 'By the rules, this offer could not be made. {$why}',
  'offer-unmade':
    'There is no room for this offer on {$round :day}: {$who :party} has {$moves :count} moves a {:round}, and talks with each other delegation about a part once. Choose another day, or remove the offer.',
} as const;
