/** A claim in a line, for below its article: who says what of whom, with a clause for what that one has made of it. */
export const claimBriefly = {
  said: '{$by :party style=mark} {$by :agree you=say one=says} {$answers :answers}, {$became}.',
  'said-and-put': '{$by :party style=mark} {$by :agree you=say one=says} {$answers :answers}, {$became}, and {$put}.',
  /** In the words of the scenario's author, which are whole sentences. */
  'as-put': `
    .input {$by :party}
    .input {$outlets :list}
    .match $by $outlets
    you none {{You say: {$words}}}
    you *    {{Reported as your words ({$outlets}): {$words}}}
    *   *    {{{$by :party style=mark} {$by :agree you=say one=says}: {$words}}}`,

  unconfirmed: '{$who :party} {$who :agree you=have one=has} not',
  confirmed: '{$who :party} {$who :agree you=confirm one=confirms} it',
  denied: '{$who :party} {$who :agree you=deny one=denies} it',
  reinterpreted: '{$who :party} {$who :agree you=say one=says} {$means :answers}',
  'by-members': '{$who :party} {$who :agree you=|let your| one=|lets its| many=|let their|} members answer',
  /** What it has put its name to, as the only clause. */
  put: `
    .input {$how :choice}
    .input {$what :choice}
    .match $how $what
    signed    claimed {{{$who :party} {$who :agree you=have one=has} signed it}}
    signed    vague   {{{$who :party} {$who :agree you=have one=has} signed {$answer :answer} (each side reads it its own way)}}
    signed    *       {{{$who :party} {$who :agree you=have one=has} signed {$answer :answer}}}
    *         claimed {{{$who :party} {$who :agree you=have one=has} initialled it}}
    *         vague   {{{$who :party} {$who :agree you=have one=has} initialled {$answer :answer} (each side reads it its own way)}}
    *         *       {{{$who :party} {$who :agree you=have one=has} initialled {$answer :answer}}}`,
  /** The same behind a clause that names who it is. */
  'put-too': `
    .input {$who :party}
    .input {$how :choice}
    .input {$what :choice}
    .match $how $what
    signed    claimed {{{$who :agree you=have one=has} signed it}}
    signed    vague   {{{$who :agree you=have one=has} signed {$answer :answer} (each side reads it its own way)}}
    signed    *       {{{$who :agree you=have one=has} signed {$answer :answer}}}
    *         claimed {{{$who :agree you=have one=has} initialled it}}
    *         vague   {{{$who :agree you=have one=has} initialled {$answer :answer} (each side reads it its own way)}}
    *         *       {{{$who :agree you=have one=has} initialled {$answer :answer}}}`,
} as const;
