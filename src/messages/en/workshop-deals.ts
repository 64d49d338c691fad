/** The workshop: all texts that can be signed, as a map, and how many suit all, round by round. */
export const workshopDeals = {
  heading: 'Map of deals',
  'what-a-dot-is':
    'Each dot is a possible deal, with one answer to each article. Its place shows what the deal is worth to two of the signatories.',
  part: 'Part',
  across: 'across',
  up: 'up',
  'points-across': 'points for {$who} →',
  'points-up': '↑ points for {$who}',
  chart:
    'Map of deals: {$across} across, {$up} up. No deal is worth {$first :count} to {$across} and {$second :count} to {$up}.',
  'no-deal': 'no deal for {$who}: {$points :count}',
  'better-for-both': 'Better than no deal for both',
  'legend-suits': 'better than no deal for every signatory',
  'legend-uncrossed': 'crosses no red line',
  'legend-crossed': 'crosses a red line, or leaves too much open',
  'legend-frontier': 'no deal gives both more',
  suit: `
    .input {$count :count}
    .match $count
    0   {{In round {$round :count}, no deal suits every signatory.}}
    one {{In round {$round :count}, {$count} of {$texts :count} possible deals suits every signatory.}}
    *   {{In round {$round :count}, {$count} of {$texts :count} possible deals suit every signatory.}}`,
  'drawn-of': 'The map shows {$drawn :count} of them.',
  rounds: 'Deals that suit every signatory, round by round',
  count: '{$count :count}',
  'round-choice': 'Round {$round :count}: {$count :count}',
} as const;
