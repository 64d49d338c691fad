/** Support at home that rises or falls, and why. */
export const standing = {
  falls: `
    .input {$party :party}
    .input {$why :list}
    .match $party $why
    you none {{Your support at home falls.}}
    you *    {{Your support at home falls: {$why}.}}
    *   none {{Support at home for {$party} falls.}}
    *   *    {{Support at home for {$party} falls: {$why}.}}`,
  rises: `
    .input {$party :party}
    .input {$why :list}
    .match $party $why
    you none {{Your support at home rises.}}
    you *    {{Your support at home rises: {$why}.}}
    *   none {{Support at home for {$party} rises.}}
    *   *    {{Support at home for {$party} rises: {$why}.}}`,
  'failed-vote': '.input {$party :party} {{the vote that {$party :agree you=you one=it many=they} had called failed}}',
  'crossed-declaration':
    '.input {$party :party} {{{$party :agree you=|you have| one=|it has| many=|they have|} broken {$party :agree you=your one=its many=their} public word}}',
  'denied-claim': '.input {$party :party} {{what {$party :agree you=you one=it many=they} claimed was denied}}',
  consulted:
    '.input {$party :party} {{{$party :agree you=|you have explained your position| one=|it has explained its position| many=|they have explained their position|} there}}',
  'walked-out':
    '.input {$party :party} {{{$party :agree you=|you have| one=|it has| many=|they have|} left the talks}}',
  lever: 'people there saw what was done',
  'lever-cost': '.input {$party :party} {{{$party :agree you=your one=its many=their} step had a price}}',
  'member-dissents':
    '.input {$party :party} {{one of {$party :agree you=your one=its many=their} members contradicted {$party :agree you=you one=it many=them}}}',
} as const;
