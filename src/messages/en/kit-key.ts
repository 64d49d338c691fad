/** The teacher’s key of the printable kit. */
export const kitKey = {
  'key-words':
    'This shows what every delegation keeps secret. Keep it apart from the other sheets, and show it only when the talks are over.',
  'key-wants': 'What each delegation wants, and what no deal is worth to it',
  'key-delegation': 'Delegation',
  'key-most': 'Most important',
  'key-no-deal': 'No deal: {$title}',
  'key-from-to': '{$first :points} to {$last :points}',
  'key-articles': 'What can be traded',
  'key-articles-words':
    'How important each article is to its signatories. For each delegation, the articles of a part add up to 100.',
  'key-article': 'Article',
  'key-cares': 'Important to',
  'key-care': '{$name} {$share :count}',
  'key-kind': 'Type of question',
  'kind-middle': 'No two delegations want opposite things, so an answer in the middle may suit everyone.',
  'kind-common': 'All delegations like the same answer best. Will they notice?',
  'kind-nobody': 'This article is worth the same to every delegation, whatever the answer.',
  'kind-one': 'This matters only to {$who :party style=full}, so the others can trade it for something else.',
  'kind-trade':
    'This matters most to {$who :party style=full} and less to {$other :party style=full}, which can give way here and ask for something elsewhere.',
  'kind-shared-out': 'This matters a lot to {$who :parties style=full}: one side’s gain is the other’s loss.',
  'key-lines': 'Red lines, and combinations with extra points',
  'key-line': `
    .input {$secret :whether}
    .match $secret
    yes {{{$name} (secret): {$never}}}
    *   {{{$name}: {$never}}}`,
  'key-term': '{$name}: {$clauses :list} together, {$points :points}.',
  'key-no-lines': 'None.',
  'key-deals': 'The deals: {$title}',
  'key-count': `
    .input {$count :count}
    .match $count
    0   {{{$all :count} deals are possible. At the start, none of them suits every signatory.}}
    one {{{$all :count} deals are possible. At the start, {$count} of them suits every signatory.}}
    *   {{{$all :count} deals are possible. At the start, {$count} of them suit every signatory.}}`,
  'key-day': '{:round at=start}',
  'key-suits': 'Deals that suit everyone',
  'key-none':
    'No possible deal suits every signatory, so leaving without a deal is a good result. Ask what would have to change, and for whom.',
  'key-good':
    'The numbers in brackets show how much better the deal is than no deal. Points of different delegations cannot be compared. Each column is good by its own measure, and none is the right answer.',
  'good-head': '{$letter}: {$why :list by=comma}',
  'good-nash': 'largest joint gain, on {:round} {$round :count}',
  'good-kalai': 'most equal shares of the possible gains, on {:round} {$round :count}',
  'good-points': 'Points of {$name}',
  'good-worth': '{$worth :points} (+{$over :points})',
  'map-axis': 'Points of {$name}',
  'map-label':
    'The map of deals on {$track :track}: points of {$names :list}. {$all :count} deals are possible; {$count :count} suit every signatory at the start.',
  'map-suits': 'suits every signatory',
  'map-free': 'crosses no red line',
  'map-crossed': 'crosses a red line, or leaves out an article that must be settled',
  'map-no-deal': 'no deal',
} as const;
