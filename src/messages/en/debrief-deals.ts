/** The map of deals in the debrief: what a dot is, what stands out on it, and texts that were left on the table. */
export const debriefDeals = {
  heading: 'The map of deals',
  'what-a-dot-is':
    'Every dot is a firm text that could have been written: one answer to each article. It lies where its points are: those of one delegation across, those of another up.',
  reckoning: 'Weighing every text…',
  'reckoning-of': 'Weighing every text: {$done :count} of {$of :count} steps',
  cancel: 'Cancel',
  cancelled: 'The map was not made.',
  failed: 'The map could not be made.',
  again: 'Try again',

  possible: `
    .input {$count :count}
    .match $count
    one {{There is {$count} possible firm text.}}
    *   {{There are {$count} possible firm texts.}}`,
  uncrossed: `
    .input {$count :count}
    .match $count
    0   {{Every one of them crosses somebody’s red line or leaves open what must be settled.}}
    one {{{$count} crosses nobody’s red line and settles what must be settled.}}
    *   {{{$count} cross nobody’s red line and settle what must be settled.}}`,
  'drawn-of': '{$drawn :count} of them are drawn; the counts are of all.',
  suited: `
    .input {$count :count}
    .match $count
    0   {{No firm text suited all who sign on {$round :day}.}}
    one {{{$count} firm text suited all who sign on {$round :day}.}}
    *   {{{$count} firm texts suited all who sign on {$round :day}.}}`,
  day: '{$round :day}',
  weekday: '{$date :date style=weekday-short}',
  undated: '{:round at=start}',
  'aimed-for': `
    .input {$penalty :points}
    .match $penalty
    one {{The date that was set is {$round :day}. Signed later, a text is worth {$penalty} point less to each.}}
    *   {{The date that was set is {$round :day}. Signed later, a text is worth {$penalty} points less to each.}}`,
  'only-after': 'It could be signed only after {$track :track}, which was signed on {$round :day}.',
  'only-after-unsigned': 'It could be signed only after {$track :track}, which was not signed.',

  part: 'Part of the text',
  view: 'What is drawn',
  near: 'Near the deals',
  all: 'All texts',
  across: 'across',
  up: 'up',
  'as-table': 'Table',
  'as-map': 'Map',
  chart: 'Map of deals: {$across} across, {$up} up',
  'points-across': 'points for {$who} →',
  'points-up': '↑ points for {$who}',
  'no-deal': 'no deal for {$who}: {$points :count}',
  'better-for-both': 'Better than no deal for both',
  frontier: 'Frontier: beyond it no firm text gives both more',
  whole: 'all {$count :count}',

  'legend-suits': 'suits all who sign',
  'legend-uncrossed': 'crosses no red line',
  'legend-crossed': 'crosses one, or leaves too much open',
  'legend-solutions': 'two measures of a fair deal: Nash (+) and Kalai-Smorodinsky (×)',
  paths: 'Path of offers',
  'paths-note': 'The number is the day.',
  'stones-label': 'Texts with a name on the map',
  days: 'When could it have been signed?',
  'days-note':
    'How many texts suited all who sign, day by day. A text suits a delegation that has no less by it than with no deal, and none of its red lines crossed. Choose a day: the map shows what no deal was worth then.',
  'day-choice': '{$day}: {$count :count}',

  offered: 'What {$who :party} offered on {$round :day}',
  'offered-again': `
    .input {$more :count}
    .match $more
    one {{The last of 2 offers on that day.}}
    *   {{The last of {$all :count} offers on that day.}}`,
  'same-again': 'What {$who :party} offered came to the same text on {$days :list}.',
  drafted: 'The single text that {$who :party} put on {$round :day}',
  completed:
    'In bold what the offer said. The rest is what all had accepted for now, or else what {$who :party} had last asked for, or else the text as it stood.',
  signed: 'Signed on {$round :day}',
  'signed-late': 'Signed on {$round :day}, after the date that was set',
  'voted-down': 'Voted down on {$round :day}',
  nash: 'The Nash point on {$round :day}',
  'nash-why': 'Of the texts that suited all: the one with the greatest product of what each has over no deal.',
  'kalai-smorodinsky': 'The Kalai-Smorodinsky point on {$round :day}',
  'kalai-smorodinsky-why':
    'Of the texts that suited all: the one in which all come most equally far towards the most that each could have.',
  'both-solutions': 'The Nash and the Kalai-Smorodinsky point on {$round :day}',
  ties: `
    .input {$count :count}
    .match $count
    one {{{$count} other text is as good by this measure.}}
    *   {{{$count} other texts are as good by this measure.}}`,
  'some-text': 'A text on the map',

  suits: 'It suits all who sign.',
  crosses: 'It crosses a red line: {$who :list}.',
  'too-little': 'No deal is worth more: {$who :list}.',
  open: 'It leaves open what must be settled.',
  gone: 'One of its answers was off the table.',
  worth: '{$points :count}',
  over: '{$more :count} over no deal',
  below: '{$less :count} below no deal',
  even: 'the same as no deal',
  'hardly-over': 'hardly over no deal',
  'hardly-below': 'hardly below no deal',
  'pick-a-stone': 'Choose a sign or a dot on the map to read what it is.',

  left: 'Left on the table',
  'left-against-signed': 'Against what was signed:',
  'left-against-no-deal': 'Against no deal:',
  'in-time': 'The same text, signed by {$round :day}',
  'in-time-why': 'It suited all on that day, too. Lateness cost each of them.',
  nearest: 'The nearest to what was signed.',
  'nearest-for-all': 'The nearest to what was signed of those that give all of them more.',
  'nearest-to-text': 'The nearest to what the text said in the end.',
  fairest: 'Of these texts, the one with the greatest product of what each has over no deal.',
  'best-for': 'Of the texts within reach, the one that is worth most to {$who :party}.',
  instead: '{$answer :answer style=brief} instead of {$stood :answer}',
  'where-nothing-stood': '{$answer :answer style=full}, where nothing was written',
  'same-words': 'The very words that stood in the text at the end',
  changes: '{$changes :list by=semicolon at=start}',
  gain: '+{$more :count}',
  loss: '−{$less :count}',
  'hardly-more': 'under +0.1',
  'hardly-less': 'over −0.1',
  'no-gain': '±0',

  'table-texts': 'Texts that suited all who sign on {$day}, the greatest product of gains first',
  'table-first': `
    .input {$shown :count}
    .match $shown
    * {{The first {$shown} of {$count :count} are listed.}}`,
  'table-none': 'No firm text suited all who sign on {$day}.',
  'table-stones': 'What was offered and what came of it',
  'table-rank': 'Place',
  'table-points': 'Each number is points; beside it, how many more or fewer than with no deal.',
  'table-what': 'What it was',
} as const;
