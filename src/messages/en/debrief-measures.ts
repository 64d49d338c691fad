/** How a delegation negotiated: each habit with what it is good for, and how it was in this game. */
export const debriefMeasures = {
  heading: 'How {$who :party} negotiated',
  about:
    'Seven habits, each with what it is good for, and how it was in this game. All is counted from the record; nobody is given marks.',
  step: '{$percent :count} %',
  steps: 'Offers, as shares of the most that the part could bring',

  'first-offer': 'First offer',
  'first-offer-why': 'A first offer that asks for much, and that one can explain, draws what follows towards it.',
  'first-offer-was':
    'On {$round :day} {$who :party} opened on {$track :track} with a text worth {$percent :count} % of the most that {$who :agree you=you one=it many=they} could have got there.',
  'no-offer': '{$who :party at=start} made no offer.',

  concessions: 'Giving ground',
  'concessions-why':
    'Steps that grow smaller tell the others where one will stop. A great step at the end tells them to wait for another.',
  'concessions-were':
    'In {$count :count} offers on {$track :track} {$who :party} went from {$first :count} % to {$last :count} % of the most that it could bring. The greatest step down came on {$round :day}.',
  'concessions-none':
    'In {$count :count} offers on {$track :track} {$who :party} never came down: from {$first :count} % to {$last :count} % of the most that it could bring.',
  'one-offer': 'There was one offer only on {$track :track}, and so no step.',

  trades: 'Trades',
  'trades-why': 'Who gives where it costs little, and asks where it matters, finds texts that are better for all.',
  'trades-were': `
    .input {$traded :count}
    .input {$of :count}
    .match $of $traded
    0 *   {{{$who :party at=start} made no second offer on any part.}}
    * 0   {{None of {$of} later offers gave on one article and asked for more on another.}}
    * *   {{{$traded} of {$of} later offers gave on one article and asked for more on another.}}`,

  questions: 'Questions',
  'questions-why': 'Who asks what matters to the others knows what to offer them.',
  'questions-were': `
    .input {$asked :count}
    .input {$evaded :count}
    .match $asked $evaded
    0   *   {{{$who :party at=start} asked nothing.}}
    one 0   {{{$who :party at=start} asked one question, and got an answer.}}
    one *   {{{$who :party at=start} asked one question, and it was evaded.}}
    *   0   {{{$who :party at=start} asked {$asked} questions, and got an answer to each.}}
    *   *   {{{$who :party at=start} asked {$asked} questions, and {$evaded} of them were evaded.}}`,

  reasons: 'Reasons',
  'reasons-why': 'A no that names what it is over tells the others what to change.',
  'refusals-were': `
    .input {$given :count}
    .input {$named :count}
    .match $given $named
    0   *   {{{$who :party at=start} refused no offer.}}
    one 0   {{{$who :party at=start} refused one offer, and named no article.}}
    one *   {{{$who :party at=start} refused one offer, and named the article that it was over.}}
    *   *   {{{$who :party at=start} refused {$given} offers, and named the article in {$named} of them.}}`,
  'told-were': `
    .input {$told :count}
    .match $told
    0   {{{$who :party at=start} told nobody unasked which article matters to {$who :agree you=you one=it many=them}.}}
    one {{{$who :party at=start} told once, unasked, which article matters to {$who :agree you=you one=it many=them}.}}
    *   {{{$who :party at=start} told {$told} times, unasked, which article matters to {$who :agree you=you one=it many=them}.}}`,

  'walk-away': 'The walk-away',
  'walk-away-why': 'What is worth less than no deal is better not offered, and not signed.',
  'below-were': `
    .input {$less :count}
    .input {$of :count}
    .match $of $less
    0 *   {{There was no offer to be weighed.}}
    * 0   {{None of {$of} offers was worth less to {$who :party} than no deal on its day, as a whole text.}}
    * *   {{{$less} of {$of} offers were worth less to {$who :party} than no deal on their day, as whole texts.}}`,
  'signed-above':
    '{$track :track at=start} was signed: it was worth {$points :points}, and no deal {$noDeal :points}. The walk-away was kept.',
  'signed-below':
    '{$track :track at=start} was signed: it was worth {$points :points}, and no deal {$noDeal :points}. The walk-away was not kept.',

  declarations: 'Public words',
  'declarations-why': 'What is declared in public gives a demand weight. Going back on it costs support at home.',
  'declarations-were': `
    .input {$made :count}
    .input {$crossed :count}
    .match $made $crossed
    0   *   {{{$who :party at=start} declared nothing for good.}}
    one 0   {{{$who :party at=start} declared one thing for good, and did not go back on it.}}
    one *   {{{$who :party at=start} declared one thing for good, and went back on it.}}
    *   0   {{{$who :party at=start} declared {$made} things for good, and went back on none.}}
    *   *   {{{$who :party at=start} declared {$made} things for good, and went back on {$crossed} of them.}}`,

  chair: 'Whose decisions',
  'own-chair': '{$name}, your chair',
  reckoning: 'Counting…',
  failed: 'This could not be counted. Load the page again.',

  // Where no points are told.
  'signed-above-unscored':
    '{$track :track at=start} was signed, and worth no less than no deal. The walk-away was kept.',
  'signed-below-unscored':
    '{$track :track at=start} was signed, and worth less than no deal. The walk-away was not kept.',
} as const;
