/** Members of a bloc, and where they stand. */
export const member = {
  /** What several say, or one of them. */
  behind: `
    .input {$members :list}
    .match $members
    one {{{$members} stands behind it}}
    *   {{{$members} stand behind it}}`,
  undecided: `
    .input {$members :list}
    .match $members
    one {{{$members} has not decided}}
    *   {{{$members} have not decided}}`,
  against: `
    .input {$members :list}
    .match $members
    one {{{$members} does not stand behind it}}
    *   {{{$members} do not stand behind it}}`,
  /** After the name of one, as on a list. */
  'one-behind': 'stands behind it',
  'one-undecided': 'has not decided',
  'one-against': 'does not stand behind it',
  stands: '{$stands :list by=semicolon}',
  'stands-on': '{$options :answers}: {$stands :list by=semicolon}.',
  about: '{$issue :article style=title}: {$answers :answers}',
  within: 'Within {$party :party style=full}: {$stands}.',
  'none-objects': 'no member objects',
  'dissents-behind':
    '{$members :list at=start} speaks up: on {$answer :answer} ({$issue :article style=title}), which {$party :party} {$party :agree you=have one=has} agreed to, it stands behind it. {$because}',
  'dissents-undecided':
    '{$members :list at=start} speaks up: on {$answer :answer} ({$issue :article style=title}), which {$party :party} {$party :agree you=have one=has} agreed to, it has not decided. {$because}',
  'dissents-against':
    '{$members :list at=start} speaks up: on {$answer :answer} ({$issue :article style=title}), which {$party :party} {$party :agree you=have one=has} agreed to, it does not stand behind it. {$because}',
} as const;
