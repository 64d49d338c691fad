/** Members of a bloc, and where they stand. */
export const member = {
  /** What several say, or one of them. */
  behind: `
    .input {$members :list}
    .match $members
    one {{{$members} supports it}}
    *   {{{$members} support it}}`,
  undecided: `
    .input {$members :list}
    .match $members
    one {{{$members} has not decided}}
    *   {{{$members} have not decided}}`,
  against: `
    .input {$members :list}
    .match $members
    one {{{$members} does not support it}}
    *   {{{$members} do not support it}}`,
  /** After the name of one, as on a list. */
  'one-behind': 'supports it',
  'one-undecided': 'has not decided',
  'one-against': 'does not support it',
  stands: '{$stands :list by=semicolon}',
  'stands-on': '{$options :answers}: {$stands :list by=semicolon}.',
  about: '{$issue :article style=title}: {$answers :answers}',
  within: 'Members of {$party :party style=full}: {$stands}.',
  'none-objects': 'no member objects',
  'dissents-behind':
    '{$members :list at=start} says in public that it supports {$answer :answer} ({$issue :article style=title}), to which {$party :party} {$party :agree you=have one=has} agreed. {$because}',
  'dissents-undecided':
    '{$members :list at=start} says in public that it has not decided on {$answer :answer} ({$issue :article style=title}), to which {$party :party} {$party :agree you=have one=has} agreed. {$because}',
  'dissents-against':
    '{$members :list at=start} says in public that it does not support {$answer :answer} ({$issue :article style=title}), to which {$party :party} {$party :agree you=have one=has} agreed. {$because}',
} as const;
