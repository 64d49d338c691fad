/** How a game ended: what was signed, by whom, and what became of it. */
export const ending = {
  'headline-none': 'The talks ended without a signature.',
  'headline-opening': 'The first step was signed. The rest was not.',
  'headline-partial': 'Signed, but with gaps.',
  'headline-signed': 'Signed by everyone who had to sign.',
  'headline-unratified': 'Signed, but not ratified at home.',
  'headline-broken': 'Signed and ratified. In this model, the agreement broke down later.',
  'headline-held': 'Signed and ratified. In this model, the agreement lasted.',
  'broken-off': '{$who :party at=start} left the table on {$round :day style=number}.',
  /** In a transcript, before the words. */
  'last-word': '{$who :party at=start} {$who :agree you=say one=says} a last word.',
  'talks-ended': `
    .input {$dated :whether}
    .match $dated
    yes {{The talks ended on {$round :day}, {$round :day style=number} of {$count :count}.}}
    *   {{The talks ended on {$round :day} of {$count :count}.}}`,
  'no-names': 'Nothing was signed by everyone who had to sign. That is a result too, and there are reasons for it.',
  'were-signed': `
    .input {$tracks :tracks at=start}
    .match $tracks
    one {{{$tracks} was signed.}}
    *   {{{$tracks} were signed.}}`,
  'remained-unsigned': `
    .input {$tracks :tracks at=start}
    .match $tracks
    one {{{$tracks} was not signed.}}
    *   {{{$tracks} were not signed.}}`,
  'made-without-deal':
    'No deal on {$tracks :tracks} could have satisfied every delegation that had to sign. This game was set up that way, so it is not your failure.',
  'refused-at-home': '{$who :parties at=start} did not win enough support at home.',
  /** Homes that asked for more than their delegations had thought. */
  'surprised-at-home':
    '{$who :parties at=start} had reason to expect a yes at home, but home asked for more than expected.',
  'afterwards-unratified': 'Without ratification, the agreement never came into force.',
  'afterwards-broken': 'The agreement came into force but, in this model, broke down within five years.',
  'afterwards-held': 'The agreement came into force and, in this model, all sides kept to it for five years.',
  'hindsight-easier': 'The computer’s negotiators were set to make early concessions.',
  'hindsight-harder': 'The computer’s negotiators were set to hold out.',
  'attacks-left-out': 'News of attacks was left out of this game.',
  'on-paper':
    'This game was played on paper. The debrief rests on the table’s notes and cannot show how the talks went.',
  'as-recorded': 'This comes from the link, which does not include each delegation’s results.',

  'signed-not-ratified': 'Signed on {$round :day}, but not ratified',
  'nothing-written': 'Left blank',
  'nothing-agreed': 'Not agreed',
  'option-gone': 'an answer that is no longer available',
  tabled: '{$versions :list by=semicolon}',
  beside: 'also proposed: {$version}',
  'accepted-by': '{$wording} (accepted by {$who :parties})',
  'accepted-by-nobody': '{$wording} (no delegation accepts this any more)',
  'accepted-until-vote': '{$wording} (accepted by {$who :parties} until {$noes :parties} voted no because of it)',
  'accepted-until-off': '{$wording} (accepted by {$who :parties} until the answer was withdrawn)',

  'result-none': 'Left without a deal.',
  'result-same': 'Worth exactly as much as no deal.',
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
    'Last time you played {$party :party}: {$kind :one-of none=|nothing was signed| opening=|only the first step was signed| partial=|signed, but with gaps| signed=|signed| unratified=|signed, but not ratified| broken=|signed, but it broke down later| held=|signed, and it lasted|} ({$round :day}). You got {$points :count} points; no deal was worth {$noDeal :count}.',
  'from-chair': 'Play it as {$party :party}',

  'own-without': `
    .input {$noDeal :points}
    .match $noDeal
    one  {{You have no deal on {$track :track}, which leaves you with {$noDeal} point.}}
    *    {{You have no deal on {$track :track}, which leaves you with {$noDeal} points.}}`,
  'own-same': `
    .input {$points :points}
    .match $points
    one  {{{$track :track at=start} gives you {$points} point, the same as no deal.}}
    *    {{{$track :track at=start} gives you {$points} points, the same as no deal.}}`,
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
  'none-within-reach': 'There was no deal within reach.',
  'no-more-to-have': 'None of the deals within reach would have given you more.',
  'up-to': `
    .input {$most :points}
    .match $most
    one  {{You could have got up to {$most} point with another deal that was within reach.}}
    *    {{You could have got up to {$most} points with another deal that was within reach.}}`,

  // Where no points are told.
  'result-better-unscored': 'Better than no deal, by {$who :agree you=your one=its many=their} own mandate.',
  'result-worse-unscored': 'Worse than no deal, by {$who :agree you=your one=its many=their} own mandate.',
  'last-time-unscored':
    'Last time you played {$party :party}: {$kind :one-of none=|nothing was signed| opening=|only the first step was signed| partial=|signed, but with gaps| signed=|signed| unratified=|signed, but not ratified| broken=|signed, but it broke down later| held=|signed, and it lasted|} ({$round :day}).',
  'own-without-unscored': 'You have no deal on {$track :track}.',
  'own-same-unscored': '{$track :track at=start} gives you as much as no deal.',
  'own-more-unscored': '{$track :track at=start} gives you more than no deal.',
  'own-less-unscored': '{$track :track at=start} gives you less than no deal.',
  'up-to-unscored': 'Another deal within reach would have given you more.',
} as const;
