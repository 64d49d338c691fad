/** Those who trust a delegation less, by what it has done; `on`: the articles, where they are known. */
export const breach = {
  withdrawn: `
    .input {$on :articles style=title}
    .match $on
    none {{У {$trusting :parties case=gen} менше довіри до {$party :party case=gen}: відкликано парафу.}}
    *    {{У {$trusting :parties case=gen} менше довіри до {$party :party case=gen}: відкликано парафу ({$on}).}}`,
  reopened: `
    .input {$on :articles style=title}
    .match $on
    none {{У {$trusting :parties case=gen} менше довіри до {$party :party case=gen}: узгоджену статтю відкрито знову.}}
    *    {{{$party :party at=start} {$party :agree you=порушили m=порушив f=порушила n=порушило one=порушила many=порушили} дане {$trusting :parties case=dat} слово ({$on}). Це коштує довіри.}}`,
  'walked-out': 'У {$trusting :parties case=gen} менше довіри до {$party :party case=gen} через вихід із переговорів.',
  'claim-denied': `
    .input {$on :articles style=title}
    .match $on
    none {{У {$trusting :parties case=gen} менше довіри до {$party :party case=gen} через спростоване твердження.}}
    *    {{У {$trusting :parties case=gen} менше довіри до {$party :party case=gen} через спростоване твердження ({$on}).}}`,
} as const;
