/** Lines of the record. */
export const dispatch = {
  'round-began': '{$round :day at=start} begins.',
  initialled: '{$party :party at=start} {$party :agree you=initial one=initials} {$clauses :clauses}.',
  withdrawn:
    '{$party :party at=start} {$party :agree you=|take back your| one=|takes back its| many=|take back their|} initial on {$issue :article}.',
  'vote-called':
    '{$party :party at=start} {$party :agree you=call one=calls} a vote on {$track :track}. It is held this evening.',
  'vote-lapsed': 'No vote on {$track :track}. {$why}',
  signed: 'All signatories have signed {$track :track}.',
  'not-signed': '{$track :track at=start} is put to the vote and not signed: {$noes :list}.',
  // Who ends its own day may have said much on it.
  'day-ended': `
    .input {$party :party}
    .match $party
    you {{You end your {:round}.}}
    *   {{{$party :party at=start} {$party :agree you=have one=has} nothing to add today.}}`,
  'walk-out-announced':
    '{$party :party at=start} {$party :agree you=|say you| one=|says it| many=|say they|} will leave on the evening of {$leavesAt :day}, unless {$party :agree you=|you change your| one=|it changes its| many=|they change their|} mind.',
  'walk-out-taken-back': '{$party :party at=start} {$party :agree you=stay one=stays}.',
  'walked-out': `
    .input {$party :party}
    .input {$closed :tracks}
    .match $closed
    none {{{$party :party at=start} {$party :agree you=have one=has} left.}}
    *    {{{$party :party at=start} {$party :agree you=have one=has} left. {$closed :tracks at=start} cannot be signed without {$party :agree you=you one=it many=them}.}}`,
  'channels-opened': 'Everybody can now talk directly.',
  ended: 'The talks are over.',
  told: '{$party :party at=start} {$party :agree you=tell one=tells} {$to :party}: {$issue :article style=quoted} is one of our priorities.',
  consulted:
    '{$party :party at=start} {$party :agree you=|explain your| one=|explains its| many=|explain their|} position at home and {$party :agree you=win one=wins} back support there.',
  happened: '{$title}. {$says}',
  'lever-used': `
    .input {$party :party}
    .input {$costs :whether}
    .match $costs
    yes {{{$party :party at=start} {$party :agree you=act one=acts}: {$label}. {$says} {$party :agree you=|You lose| one=|It loses| many=|They lose|} support at home.}}
    *   {{{$party :party at=start} {$party :agree you=act one=acts}: {$label}. {$says}}}`,
  'initials-fell': `
    .input {$dropped :parties}
    .match $dropped
    you     {{This removes your initials on {$clauses :clauses}.}}
    you-too {{This removes your initials and those of {$dropped :parties others=yes} on {$clauses :clauses}.}}
    *       {{This removes the initials of {$dropped} on {$clauses :clauses}.}}`,
  idle: '{$party :party at=start} {$party :agree you=have one=has} proposed nothing new for {$days :rounds}. Some call that careful preparation, others stalling.',
  'date-comes':
    'This game sets {$round :day} as the date for {$track :track}. Signed later, it is worth less to every signatory.',
  'date-passed':
    'The date that this game sets for {$track :track} has passed without a signature. It is now worth less to every signatory.',
  'held-back':
    '{$by :party at=start} {$by :agree you=have one=has} held back a letter from {$from :party} to {$to :party}.',
  'not-written': 'Agreed, but not written into the draft: {$clauses :clauses}. Another article is vague already.',
  'members-asked':
    '{$party :party at=start} {$party :agree you=|ask your| one=|asks its| many=|ask their|} members about {$issue :article}.',
  'members-heard': `
    .input {$party :party}
    .match $party
    you {{Your members on {$issue :article}. {$stands :list by=sentences}}}
    *   {{The members of {$party} on {$issue :article}. {$stands :list by=sentences}}}`,
  'members-silent': `
    .input {$party :party}
    .match $party
    you {{Your members on {$issue :article}. No member objects to anything.}}
    *   {{The members of {$party} on {$issue :article}. No member objects to anything.}}`,
  drafted:
    '{$by :party at=start} {$by :agree you=send one=sends} a single text to all signatories of {$track :track}: {$clauses :clauses}.',
  reviewed: `
    .input {$by :party}
    .match $by
    you {{Your single text: {$said :list by=semicolon}.}}
    *   {{The single text of {$by}: {$said :list by=semicolon}.}}`,
  'opening-left': '{$party :party at=start} no longer {$party :agree you=ask one=asks} for {$clauses :clauses}.',
  'declaration-crossed':
    '{$party :party at=start} {$party :agree you=|break your| one=|breaks its| many=|break their|} public word on {$issue :article}.',
} as const;
