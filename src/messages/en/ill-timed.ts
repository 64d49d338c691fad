/** What is wrong with the events and levers of a scenario file, by code. */
export const illTimed = {
  'bad-time': 'An event has one of round, date, after and chance; this one has {$times :count}.',
  'bad-time.without-chance': '"{$key}" goes with chance.',
  'bad-time.after':
    'Write \\{ track: ID, signed: true \\}, \\{ trackVoteFailed: ID \\}, \\{ datePassed: ID \\} or \\{ walkedOut: ID \\}.',
  'bad-time.no-announced-date': 'Track "{$track}" has no announced date that could pass.',
  'event-outside-game': '{$date} is not within the game, {$first} to {$last}.',
  'event-outside-game.no-dates': 'The rounds have no dates: write "round" instead.',
  'event-outside-game.round': 'Round {$round :count} is never reached: the scenario has {$rounds :count} rounds.',
  'event-outside-game.order': 'Round {$to :count} comes before round {$from :count}.',
  'bad-effect': 'An effect has one key; this one has {$keys :count}.',
  'bad-effect.trust-in-itself': 'Trust is in another delegation.',
  'bad-effect.no-promises': 'Say how many promises were "kept" or "broke": 1 or more.',
  'channel-to-itself.effect': 'A channel is between two delegations.',
  'points-for-attack': 'An attack gives no points to anybody: leave out walkAway and standing.',
  'silence-off-table': '"{$option}" is what silence means on {$issue}: it cannot be taken off the table.',
} as const;
