/** How often something was done on a day; what was not done is not told. */
export const dayInShort = {
  whole: `
    .input {$counts :list}
    .match $counts
    none {{Nobody had anything to add.}}
    *    {{{$counts :list at=start}.}}`,
  offers: '.input {$count :count} .match $count one {{{$count} offer}} * {{{$count} offers}}',
  accepted: '{$count :count} accepted',
  countered: '{$count :count} answered with a counter',
  refused: '{$count :count} refused',
  drafts: '.input {$count :count} .match $count one {{{$count} single text}} * {{{$count} single texts}}',
  initials: '.input {$count :count} .match $count one {{{$count} initial}} * {{{$count} initials}}',
  questions: '.input {$count :count} .match $count one {{{$count} question}} * {{{$count} questions}}',
  statements: '.input {$count :count} .match $count one {{{$count} statement}} * {{{$count} statements}}',
  levers:
    '.input {$count :count} .match $count one {{{$count} act beside the talks}} * {{{$count} acts beside the talks}}',
  votes: '.input {$count :count} .match $count one {{{$count} vote}} * {{{$count} votes}}',
} as const;
