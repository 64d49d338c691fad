/** What is wrong with the events and levers of a scenario file, by code. */
export const illTimed = {
  'bad-time': 'An event needs exactly one of round, date, after and chance. This one has {$times :count}.',
  'bad-time.without-chance': '"{$key}" can only be used together with chance.',
  'bad-time.after':
    'Write \\{ track: ID, signed: true \\}, \\{ trackVoteFailed: ID \\}, \\{ datePassed: ID \\} or \\{ walkedOut: ID \\}.',
  'bad-time.no-announced-date': 'The track "{$track}" has no announced date, so no date can pass.',
  'event-outside-game': '{$date} is outside the game, which lasts from {$first} to {$last}.',
  'event-outside-game.no-dates': 'The rounds have no dates. Use "round" instead.',
  'event-outside-game.round':
    'Round {$round :count} is never reached, because the scenario has {$rounds :count} rounds.',
  'event-outside-game.order': 'Round {$to :count} is earlier than round {$from :count}.',
  'bad-effect': 'An effect must have exactly one key. This one has {$keys :count}.',
  'bad-effect.trust-in-itself': 'A delegation cannot trust itself. Name another delegation.',
  'bad-effect.no-promises': 'Write how many promises were "kept" or "broke": 1 or more.',
  'channel-to-itself.effect': 'A channel must connect two different delegations.',
  'points-for-attack': 'An attack must not give points to any party. Leave out walkAway and standing.',
  'silence-off-table': '"{$option}" is what silence means in {$issue}, so it cannot be taken off the table.',
} as const;
