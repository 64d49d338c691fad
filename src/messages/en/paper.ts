/** Entering the result of a table that played on paper. */
export const paper = {
  title: 'Enter a table that played on paper',
  window: '{$scenario}: a table on paper',
  about:
    'Copy what the table has written down. It becomes a game like any other, with a link, a debrief and a place on the board.',
  choose: 'Which scenario did the table play?',
  unknown: 'No such scenario is here',
  'unknown-words': 'Open its file on the first screen, then come back, or choose another one.',

  table: 'Table',
  'table-none': 'Of no class',
  'table-of': '{$table}, {$class}',
  'table-seed': 'Chance is that of this table.',
  seed: 'Chance number',
  'seed-why':
    'Two things are drawn by it: how much homes ask for, where that is not certain, and whether a text that was signed and ratified lasts. Take the same number for all tables of a class.',
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
  noes: 'Who said no to it in the end?',
  'no-over': 'No, over {$article}',
  'no-none': 'Did not say no',

  offers: 'Offers, if their forms are at hand',
  'offers-why':
    'You can leave them out. With them, the map of deals shows who offered what. An offer that was answered by another is two: the first, and then the answer as an offer of the same day.',
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

  make: 'Make the game',
  mistakes: `
    .input {$count :count}
    .match $count
    one {{One thing does not fit. It is marked in the form.}}
    *   {{{$count} things do not fit. They are marked in the form.}}`,
  made: 'The game is made',
  'open-debrief': 'Open the debrief',
  copy: 'Copy link',
  copied: 'Link copied',
  'put-on-board': 'Put on the board',
  'on-board': 'It is on the board',
  'not-on-board': 'This device could not keep it. Copy the link, and paste it on the board.',
  'to-board': 'Go to the board',
  next: 'Enter the next table',

  'no-such-day': 'The talks have {$last :rounds}. Choose one of these days.',
  'first-unsigned':
    '{$track :track at=start} can only be signed after {$first :track}. Say when that was signed, or that this was not.',
  'first-later': '{$first :track at=start} must be signed before {$track :track}. Look at the days.',
  'nothing-agreed':
    'No article of {$track :track} has an answer, so there is nothing to sign. Fill in what was agreed.',
  'must-settle':
    'Without an answer to {$issue :article}, this part cannot be signed. Fill it in, or say that it was not signed.',
  'one-vague': 'Only one article of a part can have two answers. Choose one answer to {$issue :article}.',
  'vague-needs-two': 'Choose two different answers to {$issue :article}, or one.',
  'red-line': `
    .input {$count :count}
    .match $count
    0 {{{$party :party at=start} cannot have signed this: its mandate never allows it. Look at the text again, or say that it was not signed.}}
    * {{{$party :party at=start} cannot have signed this: its mandate never allows what the text says on {$issues :articles}. Look at the text again, or say that it was not signed.}}`,
  'nobody-refused':
    'This text could be signed, and was not. Say who said no to {$track :track}, and over which article.',
  'must-refuse':
    '{$party :party at=start} cannot have signed this: it crosses a red line. Say over which article it was a no.',
  'refused-over': 'Say over which article {$party :party} said no.',
  'article-refused': 'By the rules this could not be agreed on that day. {$why}',
  'other-text':
    'One of the offers below was accepted with another answer to {$issue :article}. Look at that offer, or at the answer here.',
  'voted-earlier':
    'By the offers below, all of {$track :track} was accepted on {$round :day}, and so it was voted that evening. Look at the offers, or at the day.',
  'not-voted': 'By the rules, {$track :track} does not come to a vote on that day. Look at the offers and at the days.',
  'offer-empty': 'Add what this offer said, or remove it.',
  'offer-to-itself': 'An offer goes to another delegation. Choose whom.',
  'offer-of-two-parts': 'An offer is about one part of the text. Enter two offers.',
  'offer-no-channel': 'On {$round :day} there was no way from {$who :party} to {$to :party}.',
  'offer-too-late':
    'What {$who :party} sent to {$to :party} had to be carried, and the answer would have come after the last day.',
  'offer-again':
    '{$who :party at=start} and {$to :party} can talk about {$track :track} once a {:round}. Choose another day, or remove this offer.',
  'offer-after-end': '{$track :track at=start} was no longer open by then. Choose an earlier day.',
  'offer-refused': 'By the rules this offer could not be made. {$why}',
  'offer-unmade':
    'The rules leave no room for this offer on {$round :day}: {$who :party} has {$moves :count} moves a {:round}, and talks with each other delegation about a part once. Choose another day, or remove it.',
} as const;
