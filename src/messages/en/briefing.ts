/** What is read before a game. */
export const briefing = {
  'heading-interests': 'What you need',
  'heading-position': 'What you say in public',
  'heading-redLines': 'What you will not sign',
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
    one {{No deal is worth {$worth} point to you here.}}
    *   {{No deal is worth {$worth} points to you here.}}`,
  'no-deal-between':
    'No deal is worth {$low :points} to {$high :points} points to you here; how many, you alone see at the table.',
  /** Where no points are told. */
  'no-deal-weight':
    '{$weight :one-of a-lot=|Without a deal you keep a lot here: sign only for most of what you want.| some=|Without a deal you keep something here: sign only for a good part of what you want.| little=|Without a deal you keep little here: even a modest text is better.| nothing=|Without a deal you keep nothing here: nearly any text is better.|}',
} as const;
