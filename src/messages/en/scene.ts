/** Scenes of the talks, played over the table: a morning, a date that passes, a vote, a delegation that leaves. */
export const scene = {
  dusk: 'Evening',
  'days-left': `
    .input {$left :rounds}
    .match $left
    one {{{$left} is left.}}
    *   {{{$left} are left.}}`,

  'set-for-today': 'Today is {$what}.',
  'morning-changed': `
    .input {$count :count}
    .match $count
    one {{One thing has changed}}
    *   {{{$count} things have changed}}`,
  'quiet-morning': '{$day}. Nothing changed overnight.',
  'letter-came': 'A letter from {$from :party} has reached you through {$via :party}.',
  'begin-day': 'Begin the day',
  again: 'See it on the map again',

  'date-passed': 'The date for {$track :track} has passed.',
  'date-all-agreed': 'All its articles are agreed, but it is not signed.',
  'date-agreed': 'Agreed: {$issues :articles style=title}.',
  'date-open': 'Not agreed: {$issues :articles style=title}.',
  'date-cost-heading': 'What the missed date costs',
  'date-costs': '{$who :party at=start} now {$who :agree you=get one=gets} {$points :points} less from it.',
  'date-costs-unscored': '{$who :party at=start} now {$who :agree you=get one=gets} less from it.',
  'date-costs-all': 'A late signature is worth less to every signatory.',
  'date-waits':
    '{$who :party at=start} {$who :agree you=are one=is} no signatory, but {$who :agree you=you one=it many=they} cannot sign {$tracks :tracks} before it.',
  'date-wording': '“{$label}” on {$issue :article}',
  'date-asks': '{$who :party at=start} {$who :agree you=ask one=asks} for {$clauses :list}.',
  'date-possible': 'What is still possible',
  'date-still': `
    .input {$left :rounds}
    .match $left
    one {{{$track :track at=start} can still be signed: {$left} is left.}}
    *   {{{$track :track at=start} can still be signed: {$left} are left.}}`,
  'date-vote-again': 'Its text is agreed. A new vote needs a yes from {$signatories :parties}.',
  'date-needs': 'It needs an answer on {$issues :articles} that {$signatories :parties} accept.',
  'date-too-late': 'The talks are over, so it can no longer be signed.',

  'vote-asks': 'Will {$track :track} be signed?',
  'vote-opens': 'The ballots on {$track :track} are opened one by one.',
  'next-ballot': 'Open the next ballot',
  'open-all': 'Open all ballots',
  'vote-again': 'Watch the vote again',
  'ballot-closed': 'not open yet',
  'says-yes': '{$who :party at=start}: yes.',
  'says-no': '{$who :party at=start}: no, because of {$over :list}.',
  'yes-kept': '{$who :party at=start} asked for {$clauses :clauses style=full} at the start, and the text says so.',
  'yes-moved':
    '{$who :party at=start} asked for {$clauses :clauses style=full} at the start and {$who :agree you=have one=has} made a concession.',
  'yes-moved-too': '{$who :party at=start} made a concession on {$issues :articles}.',

  signed: 'Signed.',
  'signed-gathers': 'Signed. The map becomes a table.',
  'not-signed': 'Not signed.',
  yes: 'Yes',
  no: 'No',
  over: 'because of {$over :list}',
  'speak-directly': '{$two :parties at=start} can now speak directly.',
  worth: 'Worth {$points :count} to you; no deal was {$walkAway :count}.',
  'gave-up': 'You gave up {$clauses :clauses style=full}.',
  kept: 'You kept {$clauses :clauses style=full}.',
  next: `
    .input {$articles :count}
    .match $articles
    one {{Next: {$track :track}, {$articles} article, signed by {$signatories :parties}.}}
    *   {{Next: {$track :track}, {$articles} articles, signed by {$signatories :parties}.}}`,
  'next-by': 'This game’s date for it: {$round :day}.',
  'go-on': 'Go on',
  'take-seat': 'Take your seat',
  'to-ending': 'See the result',
  'to-table': 'Back to the table',

  left: '{$who :party at=start} {$who :agree you=leave one=leaves} the table.',
  falls: 'Can no longer be signed',
} as const;
