/** What is read before a game. */
export const briefing = {
  'heading-interests': 'What you need',
  'heading-position': 'What you say in public',
  'heading-redLines': 'What you will never sign',
  'heading-canOffer': 'What you can offer',
  'heading-answersTo': 'Who you answer to',
  'heading-ifNoDeal': 'If there is no deal',
  rounds: `
    .input {$moves :count}
    .match $moves
    one {{{$count :rounds}, {$moves} move a {:round}}}
    *   {{{$count :rounds}, {$moves} moves a {:round}}}`,
  'answers-of': '{$answers :answers} ({$issue :article style=title})',
  never: `
    .input {$others :list}
    .match $others
    none {{Never {$first}.}}
    *    {{Never {$first} together with {$others}.}}`,
  'no-deal': `
    .input {$worth :points}
    .match $worth
    one {{Without a deal you keep {$worth} point here.}}
    *   {{Without a deal you keep {$worth} points here.}}`,
  'no-deal-between':
    'Without a deal you keep {$low :points} to {$high :points} points here. Only you see the exact number, at the table.',
  /** Where no points are told. */
  'no-deal-weight':
    '{$weight :one-of a-lot=|Without a deal you keep a lot here: sign only if you get most of what you want.| some=|Without a deal you keep something here: sign only if you get a good part of what you want.| little=|Without a deal you keep little here: even a modest deal is better.| nothing=|Without a deal you keep nothing here: almost any deal is better.|}',
} as const;
