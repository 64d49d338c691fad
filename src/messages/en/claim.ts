/** What one delegation says that another accepts, and what that one has made of it: `who` is the one spoken of. */
export const claim = {
  said: `
    .input {$to :maybe-party}
    .match $to
    none {{{$by :party at=start} {$by :agree you=say one=says} that {$about :party} {$about :agree you=accept one=accepts} {$answers :answers style=full}.}}
    *    {{{$by :party at=start} {$by :agree you=tell one=tells} {$to} that {$about :party} {$about :agree you=accept one=accepts} {$answers :answers style=full}.}}`,
  /** In the words of the scenario's author, which are whole sentences; `outlets`: the one that reports it, if the file names it. */
  'as-put': `
    .input {$by :party}
    .input {$outlets :list}
    .match $by $outlets
    you none {{You say: {$words}}}
    you *    {{Reported as your words ({$outlets}): {$words}}}
    *   *    {{{$by :party at=start} {$by :agree you=say one=says}: {$words}}}`,

  unconfirmed: '{$who :party at=start} {$who :agree you=have one=has} not said so.',
  confirmed: '{$who :party at=start} {$who :agree you=confirm one=confirms} it.',
  denied: '{$who :party at=start} {$who :agree you=deny one=denies} it.',
  reinterpreted: '{$who :party at=start} {$who :agree you=give one=gives} a different account: {$means :answers}.',
  'by-members':
    '{$who :party at=start} {$who :agree you=|let your| one=|lets its| many=|let their|} members answer: {$stands}.',
  /** What it has put its name to since: what is claimed of it, or else an answer, which vague words leave open. */
  put: `
    .input {$how :choice}
    .input {$what :choice}
    .match $how $what
    signed    claimed {{{$who :party at=start} {$who :agree you=have one=has} signed it.}}
    signed    vague   {{{$who :party at=start} {$who :agree you=have one=has} signed {$answer :answer} (each side reads it its own way).}}
    signed    *       {{{$who :party at=start} {$who :agree you=have one=has} signed {$answer :answer}.}}
    *         claimed {{{$who :party at=start} {$who :agree you=have one=has} initialled it.}}
    *         vague   {{{$who :party at=start} {$who :agree you=have one=has} initialled {$answer :answer} (each side reads it its own way).}}
    *         *       {{{$who :party at=start} {$who :agree you=have one=has} initialled {$answer :answer}.}}`,
} as const;
