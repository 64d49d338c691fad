/** How a delegation negotiated: each habit with what it is good for, and how it was in this game. */
export const debriefMeasures = {
  heading: 'How {$who :party} negotiated',
  about:
    'Seven habits of negotiators, and how they show in this game. Everything is counted from the record; nothing is graded.',
  step: '{$percent :count} of 100',
  steps: 'Value of each offer, if the best possible deal is 100',

  'first-offer': 'First offer',
  'first-offer-why':
    'A bold first offer pulls the rest of the talks towards it, as long as you can give reasons for it.',
  'first-offer-was':
    'On {$round :day} {$who :party} opened on {$track :track} with an offer worth {$percent :count}, where the best possible deal for {$who :agree you=you one=it many=them} is 100.',
  'no-offer': '{$who :party at=start} made no offer.',

  concessions: 'Concessions',
  'concessions-why':
    'Concessions that get smaller show the others where your limit is. A big concession at the end tells them to wait for another.',
  'concessions-were':
    'In {$count :count} offers on {$track :track} {$who :party} went from {$first :count} to {$last :count}, where the best possible deal is 100. The biggest concession came on {$round :day}.',
  'concessions-none':
    'In {$count :count} offers on {$track :track} {$who :party} made no concession: from {$first :count} to {$last :count}, where the best possible deal is 100.',
  'one-offer': 'There was only one offer on {$track :track}, so there was no concession.',

  trades: 'Trades',
  'trades-why':
    'Give way where it costs you little and ask for what matters to you: such deals are better for everyone.',
  'trades-were': `
    .input {$traded :count}
    .input {$of :count}
    .match $of $traded
    0 *   {{{$who :party at=start} made no second offer on any part.}}
    * 0   {{None of the {$of} later offers gave way on one article and asked for more on another.}}
    * *   {{{$traded} of the {$of} later offers gave way on one article and asked for more on another.}}`,

  questions: 'Questions',
  'questions-why': 'To make a good offer, find out what matters to the others: ask them.',
  'questions-were': `
    .input {$asked :count}
    .input {$evaded :count}
    .match $asked $evaded
    0   *   {{{$who :party at=start} asked no questions.}}
    one 0   {{{$who :party at=start} asked one question and got an answer.}}
    one *   {{{$who :party at=start} asked one question and got an evasive answer.}}
    *   0   {{{$who :party at=start} asked {$asked} questions and got an answer to each.}}
    *   *   {{{$who :party at=start} asked {$asked} questions; {$evaded} of the answers were evasive.}}`,

  reasons: 'Reasons',
  'reasons-why': 'A refusal that names the difficult article tells the others what to change.',
  'refusals-were': `
    .input {$given :count}
    .input {$named :count}
    .match $given $named
    0   *   {{{$who :party at=start} refused no offers.}}
    one 0   {{{$who :party at=start} refused one offer without naming an article.}}
    one *   {{{$who :party at=start} refused one offer and named the article.}}
    *   0   {{{$who :party at=start} refused {$given} offers without naming an article.}}
    *   *   {{{$who :party at=start} refused {$given} offers, and named the article in {$named} of them.}}`,
  'told-were': `
    .input {$told :count}
    .match $told
    0   {{{$who :party at=start} never told another delegation, without being asked, which article matters to {$who :agree you=you one=it many=them}.}}
    one {{{$who :party at=start} told another delegation once, without being asked, which article matters to {$who :agree you=you one=it many=them}.}}
    *   {{{$who :party at=start} told other delegations {$told} times, without being asked, which article matters to {$who :agree you=you one=it many=them}.}}`,

  'walk-away': 'The walk-away',
  'walk-away-why': 'No deal is your walk-away. Do not offer or sign anything worth less.',
  'below-were': `
    .input {$less :count}
    .input {$of :count}
    .match $of $less
    0 *   {{There were no offers to compare.}}
    * 0   {{None of the {$of} offers was worth less to {$who :party} than no deal on that day.}}
    * one {{{$less} of the {$of} offers was worth less to {$who :party} than no deal on that day.}}
    * *   {{{$less} of the {$of} offers were worth less to {$who :party} than no deal on that day.}}`,
  'signed-above':
    '{$track :track at=start} was signed for {$points :points}; no deal was worth {$noDeal :points}. That is no less than the walk-away.',
  'signed-below':
    '{$track :track at=start} was signed for {$points :points}; no deal was worth {$noDeal :points}. That is below the walk-away.',

  declarations: 'Public declarations',
  'declarations-why': 'A public declaration makes a demand stronger. Going back on it costs support at home.',
  'declarations-were': `
    .input {$made :count}
    .input {$crossed :count}
    .match $made $crossed
    0   *   {{{$who :party at=start} made no public declarations.}}
    one 0   {{{$who :party at=start} made one public declaration and kept to it.}}
    one *   {{{$who :party at=start} made one public declaration and went back on it.}}
    *   0   {{{$who :party at=start} made {$made} public declarations and kept to all of them.}}
    *   *   {{{$who :party at=start} made {$made} public declarations and went back on {$crossed} of them.}}`,

  chair: 'Whose decisions',
  'own-chair': '{$name} (you)',
  reckoning: 'Counting…',
  failed: 'This could not be counted. Load the page again.',

  // Where no points are told.
  'signed-above-unscored':
    '{$track :track at=start} was signed, and worth at least as much as no deal. That is no less than the walk-away.',
  'signed-below-unscored':
    '{$track :track at=start} was signed, but worth less than no deal. That is below the walk-away.',
} as const;
