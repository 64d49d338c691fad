/** The path of a game in the debrief: what could be expected over its days, and the moves that turned it. */
export const debriefPath = {
  heading: 'How it got there',
  question: 'What could be expected, moment by moment, and which moves changed it.',
  reckoning: 'Playing the game on from its moments…',
  'reckoning-of': 'Playing the game on from its moments: {$done :count} of {$of :count} ways',
  cancel: 'Cancel',
  cancelled: 'The path was not reckoned.',
  failed: 'The path could not be reckoned.',
  again: 'Try again',

  measure: 'What is shown over the days',
  chance: 'Chance to sign',
  expect: 'Points to expect',
  trust: 'Trust',
  support: 'Support at home',
  'no-deal': 'No deal',
  part: 'Part of the text',
  lane: 'Line',
  'as-table': 'Table',
  'as-chart': 'Chart',
  chart: '{$measure}, day by day',
  scrub: 'Moment of the game',
  scrubbed: '{$moment}. {$values :list}',
  'scrubbed-in': '{$moment}. {$stretch}. {$values :list}',
  'lane-at': '{$who}: {$value}',
  hint: 'Arrow keys go from moment to moment, Enter to the move that turned the game there.',
  'go-to-card': 'Turning point {$number :count}',

  basis: `
    .input {$ways :count}
    .match $ways
    one {{From each moment the game was played on to its end in {$ways} way: with negotiators in all chairs, and what chance decides drawn anew.}}
    *   {{From each moment the game was played on to its end in {$ways} ways: with negotiators in all chairs, and what chance decides drawn anew each time.}}`,
  'about-chance': `
    .input {$ways :count}
    .match $ways
    one {{In {$ways} way to go on from each moment: is {$track :track} signed, and who is ready to sign it?}}
    *   {{Of {$ways} ways to go on from each moment: in how many is {$track :track} signed, and in how many is each ready to sign it?}}`,
  'about-expect':
    'The points that each has at the end, on average over {$ways :count} ways to go on from each moment: from what no deal was worth at first, at the foot, to the best text, at the top.',
  'about-trust': 'How far the others trust each delegation, on average: 0 is not at all, 100 is wholly.',
  'about-support': 'How much support each delegation has at home.',
  'about-no-deal': 'What it is worth to each, in its own points, if {$track :track} is not signed.',
  'band-chance':
    'nine times in ten the share lies within this: {$ways :count} ways are no more than a sample (Wilson interval)',
  'band-expect': 'half of the ways lie within this',
  'all-sign': 'All sign',
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

  'stretch-signed': 'Until {$track :track} is signed',
  'stretch-failed': 'Until {$track :track} is voted down',
  'stretch-date': 'Until the date set for {$track :track}',
  'stretch-offer': 'Before the first offer',
  'stretch-end': 'To the end',

  'legend-signed': 'a part is signed',
  'legend-failed': 'a vote failed',
  'legend-lever': 'an act beside the talks',
  'legend-left': 'a delegation leaves',
  'legend-news': 'news',
  'marks-heading': 'What happened on the way',

  'turning-about':
    'Each of {$tried :count} moves was taken away or turned round, and the game played on with it and without it. These made the greatest difference, in {$ways :count} ways each.',
  'turning-none':
    'No single move turned this game. {$tried :count} were tried without, and none made a difference that could not be chance.',
  'of-part': '{$track :track style=title}: {$words}',
  'suited-until-signed': `
    .input {$least :count}
    .match $least
    one {{{$track :track style=title}: on every day until it was signed there was a text that suited all who sign, {$least} at least.}}
    *   {{{$track :track style=title}: on every day until it was signed there were texts that suited all who sign, {$least} at least.}}`,
  'suited-but-one': `
    .input {$more :count}
    .match $more
    one {{On {$round :day} {$more} text suited all who sign but {$who :party}.}}
    *   {{On {$round :day} {$more} texts suited all who sign but {$who :party}.}}`,
  'never-signed': `
    .input {$within :count}
    .match $within
    0   {{From no moment that was looked at did any of {$ways :count} ways lead to a signature under {$track :track}.}}
    one {{From no moment that was looked at did any of {$ways :count} ways lead to a signature under {$track :track}. {$within} firm text was within reach: it was possible to sign it, and not likely.}}
    *   {{From no moment that was looked at did any of {$ways :count} ways lead to a signature under {$track :track}. {$within} firm texts were within reach: it was possible to sign one of them, and not likely.}}`,
  'always-signed':
    'From every moment that was looked at, all {$ways :count} ways led to a signature under {$track :track}.',
  'measured-signature': '{$track :track at=start} signed, of {$ways :count} ways to go on: without the move, with it',
  'measured-points': `
    .input {$who :party}
    .match $who
    you {{your points, on average: without the move, with it}}
    *   {{points of {$who}, on average: without the move, with it}}`,
  'turned-signature':
    '{$track :track at=start} is signed in {$without :count} of {$ways :count} ways without this move, and in {$with :count} with it.',
  'turned-points':
    'Without this move {$who :party} {$who :agree you=have one=has} {$without :count} points on average over {$ways :count} ways, and {$with :count} with it.',
  'good-for': `
    .input {$count :count}
    .match $count
    one {{Good for {$who :party}: {$count} point more on average.}}
    *   {{Good for {$who :party}: {$count} points more on average.}}`,
  'costly-for': `
    .input {$count :count}
    .match $count
    one {{Costly for {$who :party}: {$count} point less on average.}}
    *   {{Costly for {$who :party}: {$count} points less on average.}}`,
  'neither-for': 'Neither clearly good nor costly for {$who :party}.',
  'worth-note':
    'Good or costly: for whoever made the move, by its own points and looking back. Neither: no difference in them that is a tenth or more and could not be chance.',
  without: 'without',
  with: 'with',
  'left-undone': 'Without it: the move is never made.',
  instead: 'Without it: {$move}',
  more: 'More',
  show: 'Show on the chart',
  provoked: 'What came of it',
  reason: 'Why',
  sure: 'Sure: so in {$count :count} of {$ways :count} ways, the other way round in {$against :count}.',
  'fairly-sure': 'Fairly sure: so in {$count :count} of {$ways :count} ways, the other way round in {$against :count}.',
  'sureness-note':
    'Fairly sure: of a hundred moves that change nothing, one would look so by chance. Sure: one of a thousand.',
  idle: 'Looked decisive, was not',
  'idle-about': `
    .input {$ways :count}
    .match $ways
    one {{In the {$ways} way that was played without it, nothing would have come out otherwise.}}
    *   {{In none of the {$ways} ways that were played without it would anything have come out otherwise.}}`,

  believed: 'What each believed of the others',
  'believed-finding': 'Working it out…',
  'believed-failed': 'It could not be worked out. Close it and open it again.',
  'believed-by': '.input {$who :party} {{What {$who :party} believed}}',
  'would-have-believed': `
    .input {$who :party}
    .match $who
    you {{What a negotiator in your chair would have believed}}
    *   {{What a negotiator in the chair of {$who :party} would have believed}}`,
  'believed-of': 'Of whom, and the likeliest reading',
  'believed-most': 'What matters most to it',
  'believed-no-deal': 'No deal, against its best text',
  'believed-reading': '{$reading}: {$percent :count} %',
  'believed-none': 'Nothing above all',
  'believed-share': '{$share :count} %',
  titles: '{$titles :list by=semicolon}',
  'in-truth': 'In truth: {$truth}',
  'so-it-was': 'So it was.',
  'believed-note':
    'From all that each had seen and heard by then. Articles of {$track :track} that matter most are the first third of them, by how many points lie between their answers. No deal is what it was thought to be worth to sign nothing, and what that was worth.',

  'table-caption': '{$measure}, moment by moment',
  'table-moment': 'Moment',
  'table-happened': 'What happened',

  // Where no points are told.
  'turned-points-unscored':
    'Without this move {$who :party} {$who :agree you=come one=comes} to something else on average over {$ways :count} ways.',
  'good-for-unscored': 'Good for {$who :party}, on average.',
  'costly-for-unscored': 'Costly for {$who :party}, on average.',
  'worth-note-unscored':
    'Good or costly: for whoever made the move, looking back. Neither: no difference in it that could not be chance.',
} as const;
