/** How often something was done on a day; what was not done is not told. */
export const dayInShort = {
  whole: `
    .input {$counts :list}
    .match $counts
    none {{No delegation had anything to add.}}
    *    {{{$counts :list at=start}.}}`,
  offers: '.input {$count :count} .match $count one {{{$count} offer}} * {{{$count} offers}}',
  accepted: '{$count :count} accepted',
  countered: '.input {$count :count} .match $count one {{{$count} counter-proposal}} * {{{$count} counter-proposals}}',
  refused: '{$count :count} refused',
  drafts: '.input {$count :count} .match $count one {{{$count} single text}} * {{{$count} single texts}}',
  initials: '.input {$count :count} .match $count one {{{$count} initial}} * {{{$count} initials}}',
  questions: '.input {$count :count} .match $count one {{{$count} question}} * {{{$count} questions}}',
  statements: '.input {$count :count} .match $count one {{{$count} statement}} * {{{$count} statements}}',
  levers:
    '.input {$count :count} .match $count one {{{$count} step outside the talks}} * {{{$count} steps outside the talks}}',
  votes: '.input {$count :count} .match $count one {{{$count} vote}} * {{{$count} votes}}',
} as const;
