/** Those who trust a delegation less, by what it has done; `on`: the articles, where they are known. */
export const breach = {
  withdrawn: `
    .input {$on :articles}
    .match $on
    none {{{$trusting :parties at=start} {$trusting :agree you=trust one=trusts} {$party :party} less: an initial was taken back.}}
    *    {{{$trusting :parties at=start} {$trusting :agree you=trust one=trusts} {$party :party} less: {$party :agree you=your one=its many=their} initial on {$on} was taken back.}}`,
  reopened: `
    .input {$on :articles}
    .match $on
    none {{{$trusting :parties at=start} {$trusting :agree you=trust one=trusts} {$party :party} less: an agreed article was reopened.}}
    *    {{{$party :party at=start} broke {$party :agree you=your one=its many=their} word to {$trusting :parties} on {$on}. That costs trust.}}`,
  'walked-out':
    '{$trusting :parties at=start} {$trusting :agree you=trust one=trusts} {$party :party} less: {$party :agree you=|you have| one=|it has| many=|they have|} left the talks.',
  'claim-denied': `
    .input {$on :articles}
    .match $on
    none {{{$trusting :parties at=start} {$trusting :agree you=trust one=trusts} {$party :party} less: what {$party :agree you=you one=it many=they} claimed was denied.}}
    *    {{{$trusting :parties at=start} {$trusting :agree you=trust one=trusts} {$party :party} less: what {$party :agree you=you one=it many=they} claimed about {$on} was denied.}}`,
} as const;
