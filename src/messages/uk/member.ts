/** Members of a bloc, and where they stand. */
export const member = {
  /** What several say, or one of them. */
  behind: `
    .input {$members :list}
    .match $members
    one {{{$members} це підтримує}}
    *   {{{$members} це підтримують}}`,
  undecided: `
    .input {$members :list}
    .match $members
    one {{{$members} ще вирішує}}
    *   {{{$members} ще вирішують}}`,
  against: `
    .input {$members :list}
    .match $members
    one {{{$members} цього не підтримує}}
    *   {{{$members} цього не підтримують}}`,
  /** After the name of one, as on a list. */
  'one-behind': 'підтримує',
  'one-undecided': 'ще вирішує',
  'one-against': 'не підтримує',
  stands: '{$stands :list by=semicolon}',
  'stands-on': '{$options :answers}: {$stands :list by=semicolon}.',
  about: '{$issue :article style=title}, {$answers :answers}',
  within: '{$party :party style=full}, країни-учасниці: {$stands}.',
  'none-objects': 'жодна країна-учасниця не заперечує',
  'dissents-behind':
    '{$members :list at=start} заявляє публічно, що підтримує варіант {$answer :answer} ({$issue :article style=title}), на який {$party :party} {$party :agree you=погодилися m=погодився f=погодилася n=погодилося one=погодилася many=погодилися}. {$because}',
  'dissents-undecided':
    '{$members :list at=start} заявляє публічно, що ще не має рішення щодо варіанта {$answer :answer} ({$issue :article style=title}), на який {$party :party} {$party :agree you=погодилися m=погодився f=погодилася n=погодилося one=погодилася many=погодилися}. {$because}',
  'dissents-against':
    '{$members :list at=start} заявляє публічно, що не підтримує варіанта {$answer :answer} ({$issue :article style=title}), на який {$party :party} {$party :agree you=погодилися m=погодився f=погодилася n=погодилося one=погодилася many=погодилися}. {$because}',
} as const;
