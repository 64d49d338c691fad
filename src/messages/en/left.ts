/** What was left on the table: better texts, and what parted those who had to sign. */
export const left = {
  'reach-means': `
    .input {$homes :whether}
    .match $homes
    yes {{A deal was “within reach” if every signatory could have signed it: it was better than no deal for each (or no worse than the signed agreement), crossed no red line, and every home would have ratified it. Only deals without vague articles are counted.}}
    *   {{A deal was “within reach” if every signatory could have signed it: it was better than no deal for each (or no worse than the signed agreement), and crossed no red line. Only deals without vague articles are counted.}}`,
  'others-in-force': `
    .input {$count :count}
    .input {$homes :whether}
    .match $count $homes
    0   *   {{There was no other deal within reach.}}
    one yes {{{$count} other deal was within reach. The signatories could have signed it instead, and every home would have ratified it.}}
    one *   {{{$count} other deal was within reach. The signatories could have signed it instead.}}
    *   yes {{{$count} other deals were within reach. The signatories could have signed any of them instead, and every home would have ratified it.}}
    *   *   {{{$count} other deals were within reach. The signatories could have signed any of them instead.}}`,
  'none-better': `
    .input {$all :count}
    .match $all
    one {{Any gain it offered one delegation would have been a loss for another.}}
    *   {{Any gain they offered one delegation would have been a loss for another.}}`,
  'some-better': `
    .input {$count :count}
    .input {$all :count}
    .match $all $count
    one *   {{It would have given at least one signatory more, and the others no less.}}
    *   one {{{$count} of them would have given at least one signatory more, and the others no less.}}
    *   *   {{{$count} of them would have given at least one signatory more, and the others no less.}}`,
  some: `
    .input {$count :count}
    .input {$homes :whether}
    .match $count $homes
    one yes {{{$count} deal was within reach. It was better than no deal for every signatory, and every home would have ratified it.}}
    one *   {{{$count} deal was within reach. It was better than no deal for every signatory.}}
    *   yes {{{$count} deals were within reach. Each was better than no deal for every signatory, and every home would have ratified it.}}
    *   *   {{{$count} deals were within reach. Each was better than no deal for every signatory.}}`,
  none: `
    .input {$homes :whether}
    .match $homes
    yes {{There was no deal within reach: none that was better than no deal for every signatory and would also have been ratified everywhere.}}
    *   {{There was no deal within reach: none that was better than no deal for every signatory.}}`,
  'none-before':
    'There was no deal within reach, because there was none on {$track :track}, which had to be signed first.',
  'vague-better':
    'With one vague article, which each side reads its own way, there was a deal that was better than no deal for everyone.',
  'no-failure': 'So leaving without a signature was not a failure.',

  'crossed-line': 'it crossed a red line of {$who :parties}',
  'worth-less': 'it was worth less than no deal to {$who :parties}',
  'why-voted-down': 'What was wrong with the draft of the last vote: {$reasons :list}.',
  'why-never-voted': 'What was wrong with the final draft: {$reasons :list}.',
  'only-after': 'It could be signed only after {$track :track}.',

  'this-one': 'This is the deal',
  'one-never-voted': 'The closest of them to the final draft',
  'one-voted-down': 'The closest of them to the draft that was last voted on',
  'one-signed': 'The closest of them to the signed agreement',
  'one-signed-for-all': 'The closest to the signed agreement that gives every signatory more',

  differs: `
    .input {$issues :articles style=title}
    .match $issues
    one {{The closest of them differs from the signed agreement in one article: {$issues}.}}
    *   {{The closest of them differs from the signed agreement in {$count :count} articles: {$issues}.}}`,
  'differs-for-all': `
    .input {$issues :articles style=title}
    .match $issues
    one {{The closest deal that gives every signatory more differs from the signed agreement in one article: {$issues}.}}
    *   {{The closest deal that gives every signatory more differs from the signed agreement in {$count :count} articles: {$issues}.}}`,
  parted: `
    .input {$issues :articles style=title}
    .match $issues
    one {{The delegations were divided on one article: {$issues}.}}
    *   {{The delegations were divided on {$count :count} articles: {$issues}.}}`,
  'voted-not-signed': `
    .input {$issues :articles style=title}
    .match $issues
    none {{Exactly this draft was put to the last vote, and it failed.}}
    one  {{Exactly this draft was put to the last vote, and it failed because of one article: {$issues}.}}
    *    {{Exactly this draft was put to the last vote, and it failed because of {$count :count} articles: {$issues}.}}`,
  'stood-at-the-end': `
    .input {$issues :articles style=title}
    .match $issues
    none {{This was the final draft, and every signatory had initialled it.}}
    one  {{This was the final draft. Only one article still needed initials: {$issues}.}}
    *    {{This was the final draft. Only {$count :count} articles still needed initials: {$issues}.}}`,

  'nothing-stood': 'The final draft was blank here.',
  'signed-was': 'The signed agreement says: {$wording}.',
  'voted-was': 'The draft that was last voted on said: {$wording}.',
  'text-said': 'The final draft said: {$wording}.',
  against: '{$who :parties} opposed this at the end',
  otherwise: '{$who :parties} had last asked for a different answer',
  for: '{$who :parties} supported it',
  'who-stood': '{$said :list by=semicolon at=start}.',
  'nobody-asked': 'No delegation had asked for this answer, and none had refused it.',
  'gain-signed': `
    .input {$worth :points}
    .match $worth
    one  {{{$worth} point; the signed agreement gives {$instead :points}}}
    *    {{{$worth} points; the signed agreement gives {$instead :points}}}`,
  'gain-unsigned': `
    .input {$worth :points}
    .match $worth
    one  {{{$worth} point; no deal gives {$instead :points}}}
    *    {{{$worth} points; no deal gives {$instead :points}}}`,

  'signable-never': 'There was no day on which a deal suited every signatory.',
  'signable-always': 'On every day, some deals suited every signatory.',
  'signable-until':
    'Until {$round :day} there were deals that suited every signatory: {$count :count} on that day, and none afterwards.',
  'signable-from': 'From {$round :day} on there were deals that suited every signatory. Before that there were none.',
  'signable-on': 'There were deals that suited every signatory only on these days: {$rounds :list by=semicolon}.',
  'signable-day': '{$round :day}',

  // Where no points are told.
  'gain-signed-unscored': 'different from the signed agreement',
  'gain-unsigned-unscored': 'more than no deal',
} as const;
