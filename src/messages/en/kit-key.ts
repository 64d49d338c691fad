/** The teacher’s key of the printable kit. */
export const kitKey = {
  'key-words':
    'This tells what every delegation keeps to itself. Keep it apart from all other sheets, and show it when the talks are over.',
  'key-wants': 'What each wants, and what no deal is worth to it',
  'key-delegation': 'Delegation',
  'key-most': 'Counts most',
  'key-no-deal': 'No deal: {$title}',
  'key-from-to': '{$first :points} to {$last :points}',
  'key-articles': 'What can be traded',
  'key-articles-words':
    'How much each article counts for those who sign it, in hundredths of all articles of its part.',
  'key-article': 'Article',
  'key-cares': 'Counts for',
  'key-care': '{$name} {$share :count}',
  'key-kind': 'What kind of question it is',
  'kind-middle': 'Nobody wants the opposite of what another wants: an answer in the middle may suit all.',
  'kind-common': 'All like the same answer best. Does anybody notice?',
  'kind-nobody': 'Nobody’s points change with it.',
  'kind-one': 'Only {$who :party style=full} cares: it can be given for something else.',
  'kind-trade':
    'Counts most for {$who :party style=full}, less for {$other :party style=full}, which can give way here and ask for something elsewhere.',
  'kind-shared-out': 'Counts much for {$who :parties style=full}: what one gains, the other loses.',
  'key-lines': 'Red lines, and combinations that count',
  'key-line': `
    .input {$secret :whether}
    .match $secret
    yes {{{$name}, known to nobody else: {$never}}}
    *   {{{$name}: {$never}}}`,
  'key-term': '{$name}: {$clauses :list} together, {$points :points}.',
  'key-no-lines': 'None.',
  'key-deals': 'The deals: {$title}',
  'key-count': `
    .input {$count :count}
    .match $count
    0   {{{$all :count} texts are possible. None suits all who sign at the start.}}
    one {{{$all :count} texts are possible. {$count} suits all who sign at the start.}}
    *   {{{$all :count} texts are possible. {$count} suit all who sign at the start.}}`,
  'key-day': '{:round at=start}',
  'key-suits': 'Suit all',
  'key-none':
    'No text suits all who sign. To sign nothing is then a good end: ask what would have to change, and for whom.',
  'key-good':
    'In brackets: how much more than no deal. Points of different delegations cannot be compared; each column is good by its own measure, and none is the right answer.',
  'good-head': '{$letter}: {$why :list by=comma}',
  'good-nash': 'the gains multiplied are greatest, {:round} {$round :count} (Nash)',
  'good-kalai': 'all get a like share of what they could gain, {:round} {$round :count} (Kalai and Smorodinsky)',
  'good-points': 'Points of {$name}',
  'good-worth': '{$worth :points} (+{$over :points})',
  'map-axis': 'Points of {$name}',
  'map-label':
    'The map of deals of {$track :track}: points of {$names :list}. {$all :count} texts are possible, {$count :count} suit all at the start.',
  'map-suits': 'suits all who sign',
  'map-free': 'crosses nobody’s red line',
  'map-crossed': 'crosses a red line, or leaves open what must be settled',
  'map-no-deal': 'no deal',
} as const;
