/** How often something was done on a day; what was not done is not told. */
export const dayInShort = {
  whole: `
    .input {$counts :list}
    .match $counts
    none {{Жодній делегації не було чого додати.}}
    *    {{{$counts :list at=start}.}}`,
  offers: `
    .input {$count :count}
    .match $count
    one  {{{$count} пропозиція}}
    few  {{{$count} пропозиції}}
    many {{{$count} пропозицій}}
    *    {{{$count} пропозиції}}`,
  accepted: '{$count :count} прийнято',
  countered: `
    .input {$count :count}
    .match $count
    one  {{{$count} зустрічна пропозиція}}
    few  {{{$count} зустрічні пропозиції}}
    many {{{$count} зустрічних пропозицій}}
    *    {{{$count} зустрічної пропозиції}}`,
  refused: '{$count :count} відхилено',
  drafts: `
    .input {$count :count}
    .match $count
    one  {{{$count} єдиний текст}}
    few  {{{$count} єдині тексти}}
    many {{{$count} єдиних текстів}}
    *    {{{$count} єдиного тексту}}`,
  initials: `
    .input {$count :count}
    .match $count
    one  {{{$count} парафа}}
    few  {{{$count} парафи}}
    many {{{$count} параф}}
    *    {{{$count} парафи}}`,
  questions: `
    .input {$count :count}
    .match $count
    one  {{{$count} запитання}}
    few  {{{$count} запитання}}
    many {{{$count} запитань}}
    *    {{{$count} запитання}}`,
  statements: `
    .input {$count :count}
    .match $count
    one  {{{$count} заява}}
    few  {{{$count} заяви}}
    many {{{$count} заяв}}
    *    {{{$count} заяви}}`,
  levers: `
    .input {$count :count}
    .match $count
    one  {{{$count} крок поза переговорами}}
    few  {{{$count} кроки поза переговорами}}
    many {{{$count} кроків поза переговорами}}
    *    {{{$count} кроку поза переговорами}}`,
  votes: `
    .input {$count :count}
    .match $count
    one  {{{$count} голосування}}
    few  {{{$count} голосування}}
    many {{{$count} голосувань}}
    *    {{{$count} голосування}}`,
} as const;
