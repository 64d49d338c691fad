/** The workshop: all texts that can be signed, as a map, and how many suit all, round by round. */
export const workshopDeals = {
  heading: 'Map of deals',
  'what-a-dot-is':
    'Every dot is a text that could be written, one answer to each article. Where it lies shows what it is worth to two of those who sign.',
  part: 'Part of the text',
  across: 'across',
  up: 'up',
  'points-across': 'points for {$who} →',
  'points-up': '↑ points for {$who}',
  chart:
    'Map of deals: {$across} across, {$up} up. No deal is worth {$first :count} to {$across} and {$second :count} to {$up}.',
  'no-deal': 'no deal for {$who}: {$points :count}',
  'better-for-both': 'Better than no deal for both',
  'legend-suits': 'suits all who sign',
  'legend-uncrossed': 'crosses no red line',
  'legend-crossed': 'crosses one, or leaves too much open',
  'legend-frontier': 'no text gives both more',
  suit: `
    .input {$count :count}
    .match $count
    0   {{No text suits all who sign in round {$round :count}.}}
    one {{{$count} of {$texts :count} texts suits all who sign in round {$round :count}.}}
    *   {{{$count} of {$texts :count} texts suit all who sign in round {$round :count}.}}`,
  'drawn-of': '{$drawn :count} of them are drawn.',
  rounds: 'How many texts suit all, round by round',
  count: '{$count :count}',
  'round-choice': 'Round {$round :count}: {$count :count}',
} as const;
