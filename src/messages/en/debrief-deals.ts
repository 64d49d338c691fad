/** The map of deals in the debrief: what a dot is, what stands out on it, and texts that were left on the table. */
export const debriefDeals = {
  heading: 'The map of deals',
  'what-a-dot-is':
    'Every dot is a possible deal: one answer to each article. Deals further right are better for one delegation, deals further up for the other.',
  reckoning: 'Counting every deal…',
  'reckoning-of': 'Counting every deal: {$done :count} of {$of :count} steps',
  cancel: 'Cancel',
  cancelled: 'The map was cancelled.',
  failed: 'The map could not be drawn.',
  again: 'Try again',

  possible: `
    .input {$count :count}
    .match $count
    one  {{There is {$count} possible deal, not counting vague answers.}}
    *    {{There are {$count} possible deals, not counting vague answers.}}`,
  uncrossed: `
    .input {$count :count}
    .match $count
    0   {{Each of them crosses a red line or leaves out an article that must be settled.}}
    one {{{$count} crosses no red line and settles every article that must be settled.}}
    *   {{{$count} cross no red line and settle every article that must be settled.}}`,
  'drawn-of': 'The map shows {$drawn :count} of them; the counts include all.',
  suited: `
    .input {$count :count}
    .match $count
    0   {{No possible deal suited every signatory on {$round :day}.}}
    one {{{$count} deal suited every signatory on {$round :day}.}}
    *   {{{$count} deals suited every signatory on {$round :day}.}}`,
  day: '{$round :day}',
  weekday: '{$date :date style=weekday-short}',
  undated: '{:round at=start}',
  'aimed-for': `
    .input {$penalty :points}
    .match $penalty
    one  {{The deadline was {$round :day}. A deal signed later is worth {$penalty} point less to each signatory.}}
    *    {{The deadline was {$round :day}. A deal signed later is worth {$penalty} points less to each signatory.}}`,
  'only-after': 'This part could be signed only after {$track :track}, which was signed on {$round :day}.',
  'only-after-unsigned': 'This part could be signed only after {$track :track}, which was not signed.',

  part: 'Part',
  view: 'Show',
  near: 'Deals near the best',
  all: 'All deals',
  across: 'left to right',
  up: 'bottom to top',
  'as-table': 'Table',
  'as-map': 'Map',
  chart: 'Map of deals: {$across} from left to right, {$up} from bottom to top',
  'points-across': 'points for {$who} →',
  'points-up': '↑ points for {$who}',
  'no-deal': 'no deal for {$who}: {$points :count}',
  'better-for-both': 'Better than no deal for both',
  frontier: 'Frontier: beyond this line, no possible deal is better for both',
  whole: 'all {$count :count}',

  'legend-suits': 'suits every signatory',
  'legend-uncrossed': 'crosses no red line',
  'legend-crossed': 'crosses a red line or leaves too much out',
  'legend-solutions': 'two deals that share the gains fairly (+ and ×)',
  paths: 'Path of offers',
  'paths-note': 'The numbers are days.',
  'stones-label': 'Deals marked on the map',
  days: 'When could it have been signed?',
  'days-note':
    'A deal suits a delegation if it is at least as good as no deal and crosses none of its red lines. Choose a day to see what no deal was worth then.',
  'day-choice': '{$day}: {$count :count}',

  offered: 'What {$who :party} offered on {$round :day}',
  'offered-again': `
    .input {$more :count}
    .match $more
    one {{The last of two offers on that day.}}
    *   {{The last of {$all :count} offers on that day.}}`,
  'same-again': 'The offer of {$who :party} led to the same deal on {$days :list}.',
  drafted: 'The single text that {$who :party} proposed on {$round :day}',
  completed:
    'The bold answers were in the offer. The others come from initials, or else from the last demand of {$who :party}, or else from the draft.',
  signed: 'Signed on {$round :day}',
  'signed-late': 'Signed on {$round :day}, after the deadline',
  'voted-down': 'Rejected in the vote on {$round :day}',
  nash: 'A fair deal (+), {$round :day}',
  'nash-why':
    'Of the deals that suited every signatory, this one has the largest joint gain without leaving one side far behind.',
  'kalai-smorodinsky': 'A fair deal (×), {$round :day}',
  'kalai-smorodinsky-why':
    'Of the deals that suited every signatory, this one gives the most equal shares of what each could have gained.',
  'worked-out': 'How this was worked out',
  'fair-methods':
    'The sign + marks the largest product of gains over no deal (Nash); × marks the most equal shares of the possible gains (Kalai and Smorodinsky). The list of deals goes by +.',
  'both-solutions': 'A fair deal (+ and ×), {$round :day}',
  ties: `
    .input {$count :count}
    .match $count
    one  {{{$count} other deal is equally good by this measure.}}
    *    {{{$count} other deals are equally good by this measure.}}`,
  'some-text': 'A deal on the map',

  suits: 'It suits every signatory.',
  crosses: 'It crosses a red line of: {$who :list}.',
  'too-little': 'No deal is worth more to: {$who :list}.',
  open: 'It leaves out an article that must be settled.',
  gone: 'One of its answers was no longer available.',
  worth: '{$points :count}',
  over: '{$more :count} more than no deal',
  below: '{$less :count} less than no deal',
  even: 'the same as no deal',
  'hardly-over': 'slightly more than no deal',
  'hardly-below': 'slightly less than no deal',
  'pick-a-stone': 'Choose a sign or a dot on the map to read about that deal.',

  left: 'Deals that were possible',
  'left-against-signed': 'Compared with the signed agreement:',
  'left-against-no-deal': 'Compared with no deal:',
  'in-time': 'The same agreement, signed by {$round :day}',
  'in-time-why': 'It suited everyone on that day too. Signing late cost each signatory points.',
  nearest: 'The closest to the signed agreement.',
  'nearest-for-all': 'The closest to the signed agreement that gives every signatory more.',
  'nearest-to-text': 'The closest to the final draft.',
  fairest: 'Of these deals, the one that shares the gains most fairly.',
  'best-for': 'Of the deals within reach, the best for {$who :party}.',
  instead: '{$answer :answer style=brief} instead of {$stood :answer}',
  'where-nothing-stood': '{$answer :answer style=full}, where the draft was blank',
  'same-words': 'Exactly the final draft',
  changes: '{$changes :list by=semicolon at=start}',
  gain: '+{$more :count}',
  loss: '−{$less :count}',
  'hardly-more': 'under +0.1',
  'hardly-less': 'over −0.1',
  'no-gain': '±0',

  'table-texts': 'Deals that suited every signatory on {$day}, the fairest first',
  'table-first': `
    .input {$shown :count}
    .match $shown
    * {{The first {$shown} of {$count :count} are listed here.}}`,
  'table-none': 'No possible deal suited every signatory on {$day}.',
  'table-stones': 'Offers and their results',
  'table-rank': 'Rank',
  'table-points': 'The numbers are points. Next to each is the difference from no deal.',
  'table-what': 'Event',
} as const;
