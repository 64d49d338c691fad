/** What stands around the text at the table: today, the calendar, what can be done, the map. */
export const frame = {
  'round-of-count': '{:round at=start} {$round :count} of {$count :count}',
  'leaf-above': '{$date :date style=weekday-short} {$date :date style=month-short}',
  'leaf-above-undated': '{:round at=start}',
  leaf: '{$round :day at=start}',
  'leaf-aimed-for': '{$round :day at=start}: this game’s date for {$track :track}',
  'aimed-for': 'this game’s date for {$track :track}',

  'end-day': 'End my {:round}',
  'end-day-and-vote': 'End my {:round} and vote',
  'moves-lost': `
    .input {$left :count}
    .match $left
    one {{You lose the {$left} move you have left.}}
    *   {{You lose the {$left} moves you have left.}}`,
  'counter-goes-back': 'The counter-proposal that waits for you is refused for now.',
  'offer-dropped': 'Your offer has not been sent, and is lost.',
  'nothing-to-add': 'The others see that you have nothing to add.',
  'voted-anyway': 'It is put to the vote this evening anyway: end your {:round}.',
  moves: 'Moves',
  'more-moves': 'More moves',
  'moves-left': `
    .input {$left :count}
    .match $left
    one {{{$left} move left today}}
    *   {{{$left} moves left today}}`,
  'answer-costs-none': 'An answer costs no move',
  /** Before a move that cannot be undone: `label` as it stands on its button. */
  'ask-first': '{$label}?',
  stay: 'Stay after all',
  'walk-out': 'Walk out',
  'walk-out-confirm':
    'You leave on the evening of {$round :day}, unless you change your mind before. After that, nothing that needs your signature can be signed. Announce it?',
  'lever-public': 'Everybody will know. It takes one move and cannot be undone.',
  'lever-price': `
    .input {$cost :count}
    .match $cost
    one {{It costs {$cost} point of support at home.}}
    *   {{It costs {$cost} points of support at home.}}`,
  'lever-left': `
    .input {$left :count}
    .match $left
    one {{You can do it once.}}
    *   {{You can do it {$left} times more.}}`,

  'call-vote': 'Call a vote on {$track :track}',
  'vote-held': 'The vote on {$track :track} is this evening. You can call it only once.',
  'text-silent': 'Articles without all their initials stay open: {$issues :articles style=title}.',
  'crosses-own-line': 'The draft crosses your own red line, so you could not sign it. {$because}',
  'worth-less': 'The draft is worth {$points :count} to you, and no deal {$walkAway :count}.',
  'failed-vote-price': 'If it fails, you lose {$cost :count} of 100 points of support at home.',

  'open-again': 'Reopened: {$issues :articles style=title}.',

  'way-out-none': 'The public positions of the signatories leave no way out.',
  'way-out-possible': 'The public positions of the signatories leave a way out, but it is not in the draft yet.',
  'way-out-in-text': 'The draft has a way out that no signatory opposes in public.',
  'hurt-none': 'Waiting hurts your delegation no more than at first.',
  'hurt-little': 'Waiting hurts your delegation a little more than at first.',
  'hurt-much': 'Waiting hurts your delegation much more than at first.',

  'slip-as-put': '{$by :party style=mark} {$by :agree you=say one=says}: {$words}',
  slip: '{$by :party style=mark} {$by :agree you=say one=says}: {$about :party style=name} {$about :agree you=accept one=accepts} {$answers :answers}',
  'slip-initialled': 'initialled by {$about :party style=name}',
  'slip-signed': 'signed by {$about :party style=name}',
  'slip-unconfirmed': 'not confirmed by {$about :party style=name}',
  'slip-confirmed': 'confirmed by {$about :party style=name}',
  'slip-denied': 'denied by {$about :party style=name}',
  'slip-reinterpreted': 'told differently by {$about :party style=name}',
  'slip-by-members': 'answered by members of {$about :party style=name}',
  'waited-for': '{$rounds :rounds}',

  'you-speak-for': 'You speak for {$you :party style=full}.',
  'one-table': 'The delegations sit around one table.',
  'you-talk-directly': 'You talk directly with {$parties :parties together=yes}.',
  'you-reach-through-others': 'You reach {$parties :parties together=yes} only through others.',
  'you-cannot-reach': 'You cannot reach {$parties :parties}.',
  'have-left': '{$parties :parties at=start} {$parties :agree you=have one=has} left.',
  'others-talk-directly': 'The others all talk directly.',
  'two-talk-directly': '{$two :parties at=start} talk directly.',
  'two-have-no-channel': '{$two :parties at=start} have no channel.',
  'two-talk-through': `
    .input {$via :maybe-party}
    .match $via
    none {{{$two :parties at=start} talk only through others.}}
    *    {{{$two :parties at=start} talk only through {$via}.}}`,
  'offer-arrived': `
    .input {$from :party}
    .input {$several :whether}
    .match $from $several
    you yes {{Your offer on {$track :track} has reached {$to :party}; the answer goes through {$via :party}.}}
    you *   {{Your offer has reached {$to :party}; the answer goes through {$via :party}.}}
    *   yes {{An offer from {$from} on {$track :track} has reached {$to :party}; the answer goes through {$via :party}.}}
    *   *   {{An offer from {$from} has reached {$to :party}; the answer goes through {$via :party}.}}`,
  'offer-on-its-way': `
    .input {$from :party}
    .input {$several :whether}
    .match $from $several
    you yes {{Your offer on {$track :track} is on its way to {$to :party} through {$via :party}.}}
    you *   {{Your offer is on its way to {$to :party} through {$via :party}.}}
    *   yes {{An offer from {$from} on {$track :track} is on its way to {$to :party} through {$via :party}.}}
    *   *   {{An offer from {$from} is on its way to {$to :party} through {$via :party}.}}`,
  'answer-on-its-way': `
    .input {$from :party}
    .input {$several :whether}
    .match $from $several
    you yes {{Your answer on {$track :track} is on its way to {$to :party} through {$via :party}.}}
    you *   {{Your answer is on its way to {$to :party} through {$via :party}.}}
    *   yes {{An answer from {$from} on {$track :track} is on its way to {$to :party} through {$via :party}.}}
    *   *   {{An answer from {$from} is on its way to {$to :party} through {$via :party}.}}`,
  'you-have-waited': 'You have waited {$rounds :rounds} for an answer from {$party :party}.',
  borders:
    'Borders on the map are illustrative; Crimea is drawn as Ukraine, after UN General Assembly resolution 68/262.',

  // Where no points are told.
  'worth-less-unscored': 'The draft is worse for you than no deal.',
} as const;
