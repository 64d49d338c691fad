/** How a game ended: what was signed, by whom, and what became of it. */
export const ending = {
  'headline-none': 'The table was set. Nothing was signed.',
  'headline-opening': 'A beginning was signed, and no more.',
  'headline-partial': 'Signed, with gaps.',
  'headline-signed': 'Signed by everybody whose name it needs.',
  'headline-unratified': 'Signed, and not ratified.',
  'headline-broken': 'Signed and ratified. In this model it did not last.',
  'headline-held': 'Signed and ratified. In this model it held.',
  'broken-off': '{$who :party at=start} left the table on {$round :day style=number}.',
  /** In a transcript, before the words. */
  'last-word': '{$who :party at=start} {$who :agree you=say one=says} a last word.',
  'talks-ended': `
    .input {$dated :whether}
    .match $dated
    yes {{The talks ended on {$round :day}, {$round :day style=number} of {$count :count}.}}
    *   {{The talks ended on {$round :day} of {$count :count}.}}`,
  'no-names': 'No text had the names it needed. That is a result, and it has reasons.',
  'were-signed': `
    .input {$tracks :tracks at=start}
    .match $tracks
    one {{{$tracks} was signed.}}
    *   {{{$tracks} were signed.}}`,
  'remained-unsigned': '{$tracks :tracks at=start} remained unsigned.',
  'made-without-deal':
    'No text of {$tracks :tracks} could have been signed by all whose names it needs: what they need leaves no room for one. This game was made so, and that is no failure of yours.',
  'refused-at-home': '{$who :parties at=start} did not find enough support at home.',
  /** Homes that asked for more than their delegations had thought. */
  'surprised-at-home': '{$who :parties at=start} had reason to expect a yes, but home asked for more than was thought.',
  'afterwards-unratified': 'A signature is not the last word: it never came into force.',
  'afterwards-broken':
    'What was signed came into force and, in this model, broke within five years. What had been agreed remains a place to start from.',
  'afterwards-held':
    'What was signed came into force and, in this model, nobody went back on it for five years. It settled what is written in it; the rest stayed as it was.',
  'hindsight-easier': 'The negotiators were set to give ground early.',
  'hindsight-harder': 'The negotiators were set to hold out.',
  'attacks-left-out': 'Attacks were left out of the news of this game.',
  'on-paper':
    'It was played on paper and entered afterwards. What is told here is what the table wrote down and what follows from it; how the talks went, nobody wrote down.',
  'as-recorded': 'As recorded in the link; the results of the delegations are not in it.',

  'signed-not-ratified': 'Signed on {$round :day}, and not ratified',
  'nothing-written': 'Nothing was written',
  'nothing-agreed': 'Nothing was agreed',
  'option-gone': 'an option that is no longer there',
  tabled: '{$versions :list by=semicolon}',
  beside: 'beside it {$version}',
  'accepted-by': '{$wording} (accepted by {$who :parties})',
  'accepted-by-nobody': '{$wording} (accepted by nobody any more)',
  'accepted-until-vote': '{$wording} (accepted by {$who :parties} until {$noes :parties} voted no over it)',
  'accepted-until-off': '{$wording} (accepted by {$who :parties} until it went off the table)',

  'result-none': 'Went home with what no deal is worth.',
  'result-same': 'Exactly what no deal would have been worth.',
  'result-better': `
    .input {$who :party}
    .input {$points :count}
    .match $points
    one {{{$points} point better than no deal, by {$who :agree you=your one=its many=their} own mandate.}}
    *   {{{$points} points better than no deal, by {$who :agree you=your one=its many=their} own mandate.}}`,
  'result-worse': `
    .input {$who :party}
    .input {$points :count}
    .match $points
    one {{{$points} point worse than no deal, by {$who :agree you=your one=its many=their} own mandate.}}
    *   {{{$points} points worse than no deal, by {$who :agree you=your one=its many=their} own mandate.}}`,
  'last-time':
    'Last time, from the chair of {$party :party}: {$kind :one-of none=|nothing signed| opening=|a beginning signed| partial=|signed, with gaps| signed=|signed| unratified=|signed, not ratified| broken=|signed, did not last| held=|signed, and it held|} ({$round :day}). You had {$points :count} points, against {$noDeal :count} for no deal.',
  'from-chair': 'Try it from the chair of {$party :party}',

  'own-without': `
    .input {$noDeal :points}
    .match $noDeal
    one {{Of {$track :track} you have what no deal is worth to you: {$noDeal} point.}}
    *   {{Of {$track :track} you have what no deal is worth to you: {$noDeal} points.}}`,
  'own-same': `
    .input {$points :points}
    .match $points
    one {{{$track :track at=start} gives you {$points} point, as much as no deal.}}
    *   {{{$track :track at=start} gives you {$points} points, as much as no deal.}}`,
  'own-more': `
    .input {$points :points}
    .input {$gain :points}
    .match $points $gain
    one one {{{$track :track at=start} gives you {$points} point, {$gain} point more than no deal.}}
    one *   {{{$track :track at=start} gives you {$points} point, {$gain} points more than no deal.}}
    *   one {{{$track :track at=start} gives you {$points} points, {$gain} point more than no deal.}}
    *   *   {{{$track :track at=start} gives you {$points} points, {$gain} points more than no deal.}}`,
  'own-less': `
    .input {$points :points}
    .input {$loss :points}
    .match $points $loss
    one one {{{$track :track at=start} gives you {$points} point, {$loss} point less than no deal.}}
    one *   {{{$track :track at=start} gives you {$points} point, {$loss} points less than no deal.}}
    *   one {{{$track :track at=start} gives you {$points} points, {$loss} point less than no deal.}}
    *   *   {{{$track :track at=start} gives you {$points} points, {$loss} points less than no deal.}}`,
  'none-within-reach': 'No firm text was within reach.',
  'no-more-to-have': 'No firm text within reach would have given you more.',
  'up-to': `
    .input {$most :points}
    .match $most
    one {{A firm text within reach would have given you {$most} point.}}
    *   {{A firm text within reach would have given you up to {$most} points.}}`,

  // Where no points are told.
  'result-better-unscored': 'Better than no deal, by {$who :agree you=your one=its many=their} own mandate.',
  'result-worse-unscored': 'Worse than no deal, by {$who :agree you=your one=its many=their} own mandate.',
  'last-time-unscored':
    'Last time, from the chair of {$party :party}: {$kind :one-of none=|nothing signed| opening=|a beginning signed| partial=|signed, with gaps| signed=|signed| unratified=|signed, not ratified| broken=|signed, did not last| held=|signed, and it held|} ({$round :day}).',
  'own-without-unscored': 'Of {$track :track} you have what no deal is worth to you.',
  'own-same-unscored': '{$track :track at=start} gives you as much as no deal.',
  'own-more-unscored': '{$track :track at=start} gives you more than no deal.',
  'own-less-unscored': '{$track :track at=start} gives you less than no deal.',
  'up-to-unscored': 'A firm text within reach would have given you more.',
} as const;
