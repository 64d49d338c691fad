/** High points of the talks, played over the table: a dusk, a vote, a signature, somebody who leaves. */
export const scene = {
  dusk: 'Dusk',
  'days-left': `
    .input {$left :rounds}
    .match $left
    one {{{$left} is left.}}
    *   {{{$left} are left.}}`,

  signed: 'Signed.',
  'signed-gathers': 'Signed. The map becomes a table.',
  'not-signed': 'Not signed.',
  no: 'no',
  over: 'over {$over :list}',
  'speak-directly': '{$two :parties at=start} can now speak directly.',
  worth: 'Worth {$points :count} to you; no deal was {$walkAway :count}.',
  'gave-up': 'You gave up {$clauses :clauses style=full}.',
  kept: 'You kept {$clauses :clauses style=full}.',
  next: `
    .input {$articles :count}
    .match $articles
    one {{Next: {$track :track}, {$articles} article, signed by {$signatories :parties}.}}
    *   {{Next: {$track :track}, {$articles} articles, signed by {$signatories :parties}.}}`,
  'next-by': 'This game sets {$round :day} for it.',
  'go-on': 'Go on',
  'take-seat': 'Take your seat',
  'to-ending': 'See what became of it',
  'to-table': 'Back to the table',

  left: '{$who :party at=start} {$who :agree you=leave one=leaves} the table.',
  falls: 'Cannot be signed any more',
} as const;
