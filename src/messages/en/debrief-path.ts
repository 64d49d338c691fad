/** The path of a game in the debrief: what could be expected over its days, and the moves that turned it. */
export const debriefPath = {
  heading: 'How the game went',
  question: 'See what was likely at each moment, and which moves changed it.',
  reckoning: 'Replaying the game from each moment…',
  'reckoning-of': 'Replaying the game from each moment: {$done :count} of {$of :count} replays',
  cancel: 'Cancel',
  cancelled: 'The replays were cancelled.',
  failed: 'The game could not be replayed.',
  again: 'Try again',

  measure: 'Show by day',
  chance: 'Chance of signing',
  expect: 'Expected points',
  trust: 'Trust',
  support: 'Support at home',
  'no-deal': 'No deal',
  part: 'Part',
  lane: 'Line',
  'as-table': 'Table',
  'as-chart': 'Chart',
  chart: '{$measure}, day by day',
  scrub: 'Moment of the game',
  scrubbed: '{$moment}. {$values :list}',
  'scrubbed-in': '{$moment}. {$stretch}. {$values :list}',
  'lane-at': '{$who}: {$value}',
  hint: 'Use the arrow keys to move between moments. Press Enter to open a turning point.',
  'go-to-card': 'Turning point {$number :count}',

  basis: `
    .input {$ways :count}
    .match $ways
    one  {{From each moment, the computer played the rest of the game {$ways} time. Its negotiators played every delegation, and chance was drawn anew each time.}}
    *    {{From each moment, the computer played the rest of the game {$ways} times. Its negotiators played every delegation, and chance was drawn anew each time.}}`,
  'about-chance': `
    .input {$ways :count}
    .match $ways
    one  {{From each moment, the rest of the game was replayed {$ways} time. How often was {$track :track} signed, and how often was each delegation ready to sign it?}}
    *    {{From each moment, the rest of the game was replayed {$ways} times. How often was {$track :track} signed, and how often was each delegation ready to sign it?}}`,
  'about-expect':
    'Each delegation’s points at the end, on average over {$ways :count} replays from each moment. The bottom line is the value of no deal at the start; the top line is the best deal.',
  'about-trust': 'How far the other delegations trust each one, on average: from 0 (not at all) to 100 (completely).',
  'about-support': 'Each delegation’s support at home.',
  'about-no-deal': 'What it is worth to each delegation, in its own points, if {$track :track} is not signed.',
  'band-chance': 'the true number may lie anywhere in this band, because {$ways :count} replays are only a sample',
  'band-expect': 'half of the replays fall in this band',
  'all-sign': 'All sign it',
  'of-ways': '{$count :count} of {$ways :count}',
  'of-hundred': '{$count :count} of 100',
  'in-points': `
    .input {$points :count}
    .match $points
    one {{{$points} point}}
    *   {{{$points} points}}`,
  number: '{$count :count}',
  'in-the-morning': '{$round :day at=start}, in the morning',
  'after-move': '{$round :day at=start}, after move {$move :count}',
  'at-the-end': '{$round :day at=start}, at the end',
  day: '{$round :day at=start}',

  'stretch-signed': 'Until the signature on {$track :track}',
  'stretch-failed': 'Until the failed vote on {$track :track}',
  'stretch-date': 'Until the deadline for {$track :track}',
  'stretch-offer': 'Before the first offer',
  'stretch-end': 'To the end',

  'legend-signed': 'a part is signed',
  'legend-failed': 'a vote failed',
  'legend-lever': 'an action outside the talks',
  'legend-left': 'a delegation leaves',
  'legend-news': 'news',
  'marks-heading': 'Events on the way',

  'turning-about':
    'The computer replayed {$tried :count} moves with and without the move, {$ways :count} times each. These moves made the biggest difference.',
  'turning-none':
    'No single move decided this game. The computer replayed {$tried :count} moves, and every difference could have been chance.',
  'of-part': '{$track :track style=title}: {$words}',
  'suited-until-signed': `
    .input {$least :count}
    .match $least
    one  {{{$track :track style=title}: on every day until the signature, at least {$least} deal suited every signatory.}}
    *    {{{$track :track style=title}: on every day until the signature, at least {$least} deals suited every signatory.}}`,
  'suited-but-one': `
    .input {$more :count}
    .match $more
    one  {{On {$round :day} {$more} deal suited every signatory except {$who :party}.}}
    *    {{On {$round :day} {$more} deals suited every signatory except {$who :party}.}}`,
  'never-signed': `
    .input {$within :count}
    .match $within
    0   {{None of the {$ways :count} replays from any moment led to a signature on {$track :track}.}}
    one {{None of the {$ways :count} replays from any moment led to a signature on {$track :track}. {$within} deal was within reach, so a signature was possible but unlikely.}}
    *   {{None of the {$ways :count} replays from any moment led to a signature on {$track :track}. {$within} deals were within reach, so a signature was possible but unlikely.}}`,
  'always-signed': 'All {$ways :count} replays from every moment led to a signature on {$track :track}.',
  'measured-signature':
    'of {$ways :count} replays ended with a signature on {$track :track} (without the move, with the move)',
  'measured-points': `
    .input {$who :party}
    .match $who
    you {{your points on average (without the move, with the move)}}
    *   {{points of {$who} on average (without the move, with the move)}}`,
  'turned-signature':
    '{$track :track at=start} was signed in {$without :count} of {$ways :count} replays without this move, and in {$with :count} with it.',
  'turned-points':
    'Over {$ways :count} replays {$who :party} got {$without :count} points on average without this move, and {$with :count} with it.',
  'good-for': `
    .input {$count :count}
    .match $count
    one  {{Good for {$who :party}: {$count} point more on average.}}
    *    {{Good for {$who :party}: {$count} points more on average.}}`,
  'costly-for': `
    .input {$count :count}
    .match $count
    one  {{Costly for {$who :party}: {$count} point fewer on average.}}
    *    {{Costly for {$who :party}: {$count} points fewer on average.}}`,
  'neither-for': 'Neither clearly good nor clearly costly for {$who :party}.',
  'worth-note':
    '“Good” and “costly” are for the delegation that made the move, in its own points. “Neither” means that the difference is below a tenth of a point, or could be chance.',
  without: 'without',
  with: 'with',
  'left-undone': 'In the replays without it, this move was never made.',
  instead: 'In the replays without it: {$move}',
  more: 'More',
  show: 'Show on the chart',
  provoked: 'What it led to',
  reason: 'Why',
  sure: 'Sure: true in {$count :count} of {$ways :count} replays, and the opposite in {$against :count}.',
  'fairly-sure':
    'Fairly sure: true in {$count :count} of {$ways :count} replays, and the opposite in {$against :count}.',
  'worked-out': 'How this was worked out',
  'band-note': 'Bands around chances are Wilson intervals: in nine of ten cases the true number lies inside.',
  'sureness-note':
    '“Fairly sure” means that, of 100 moves that change nothing, one would look like this by chance. “Sure” means one of 1,000.',
  idle: 'Looked decisive, but was not',
  'idle-about': `
    .input {$ways :count}
    .match $ways
    one {{In the {$ways} replay without this move, the game ended the same way.}}
    *   {{In all {$ways} replays without this move, the game ended the same way.}}`,

  believed: 'What each delegation believed about the others',
  'believed-finding': 'Looking back…',
  'believed-failed': 'This could not be shown. Close it and open it again.',
  'believed-by': '.input {$who :party} {{What {$who :party} believed}}',
  'would-have-believed': `
    .input {$who :party}
    .match $who
    you {{What a computer negotiator in your place would have believed}}
    *   {{What a computer negotiator playing {$who :party} would have believed}}`,
  'believed-of': 'About, and most likely view',
  'believed-most': 'Its most important articles',
  'believed-no-deal': 'Value of no deal (its best deal: 100)',
  'believed-reading': '{$reading} ({$percent :count} in 100)',
  'believed-none': 'No article stood out',
  'believed-share': '{$share :count}',
  titles: '{$titles :list by=semicolon}',
  'in-truth': 'In fact: {$truth}',
  'so-it-was': 'This was correct.',
  'believed-note':
    'The views rest on everything seen and heard by then. The most important articles of {$track :track} are the third with the most points at stake.',

  'table-caption': '{$measure}, moment by moment',
  'table-moment': 'Moment',
  'table-happened': 'What happened',

  // Where no points are told.
  'turned-points-unscored':
    'Over {$ways :count} replays {$who :party} got a different result on average without this move.',
  'good-for-unscored': 'Good for {$who :party}, on average.',
  'costly-for-unscored': 'Costly for {$who :party}, on average.',
  'worth-note-unscored':
    '“Good” and “costly” are for the delegation that made the move. “Neither” means that the difference could be chance.',
} as const;
