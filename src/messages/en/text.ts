/** The text on the table: its parts and articles, and who stands where on them. */
export const text = {
  initial: 'Initial of {$party :party style=name}',
  'initial-struck': 'Former initial of {$party :party style=name}',
  'countering-elsewhere': 'Your counter-proposal is about {$track :track}: this article cannot be part of it.',
  mediates: '({#term of=mediator}{$mediator :party} {$mediator :agree you=mediate one=mediates}{/term})',
  'agreed-but-ruled-out':
    'Agreed among {$agreed :parties}. {$refusers :parties at=start} {$refusers :agree you=have one=has} ruled it out in public.',
  'said-in-opening': 'Said in the opening statement.',
  'declared-on': 'Declared on {$round :day}',
  'so-they-say': 'According to {$by :parties}',
  'ruled-out': 'ruled out {$answer :answer}',
  'insisted-on': 'insisted on {$answer :answer}',
  'goes-back': 'In public you {$said :list}. Everybody will see that you break your word.',
  'goes-back-at-cost':
    'In public you {$said :list}. Breaking your word costs you {$cost :count} of 100 points of support at home.',
  'crossed-until': 'Until all initials are on {$issues :articles}: {$because}',
  /** Articles by name, or more than two by their number: the draft marks each. */
  'few-articles': `
    .input {$count :count}
    .match $count
    1 {{{$issues :articles}}}
    2 {{{$issues :articles}}}
    * {{{$count} articles}}`,
  'initials-fall': 'Accepting removes the initials of {$parties :parties} on {$where :list}.',
  'initials-fall-if': `
    .input {$to :parties}
    .match $to
    one {{If {$to} {$to :agree one=accepts many=accept}, the initials of {$parties :parties} on {$where :list} are removed.}}
    *   {{If one of them accepts, the initials of {$parties :parties} on {$where :list} are removed.}}`,
  /** `all`: those whose initials have just been named. */
  'trust-you-less': `
    .input {$wronged :parties at=start}
    .input {$all :whether}
    .match $all $wronged
    yes one {{It trusts you less for it.}}
    yes *   {{They trust you less for it.}}
    *   *   {{{$wronged} {$wronged :agree you=trust one=trusts} you less for it.}}`,

  heading: 'The draft',
  articles: 'Articles',

  // In an article.
  /** Vague wording that stands in the text. */
  vague: '{#vague}{$wordings :list by=or}{/vague}{#note} (each side reads it its own way){/note}',
  'accept-for-now': 'Accept for now: {$answer :answer style=label}',
  'accept-anyway-ask': 'Accept it anyway?',
  'accept-anyway': 'Accept anyway',
  'withdraw-ask': 'Take back your initials on article {$number :count}?',
  'withdraw-means':
    'This takes one move and cannot be undone. Everybody is told, and the other delegations that initialled it trust you less.',
  withdraw: 'Take them back',
  'withdraw-mine': 'Take back my initials',

  // Who says what on an article, wording by wording.
  'if-silent': 'If left open: {$answer :answer style=label}.',
  'must-settle': 'The part cannot be signed without an answer here.',
  /** What a delegation thinks of it, with how that is known; what others say of it has that in its words. */
  'position-stated': '{$words} (stated).',
  'position-reported': '{$words} (reported).',
  'position-inferred': '{$words} (inferred by the author).',
  'position-claimed': '{$words}.',
  'position-own': '{$words}.',

  // What others say of a delegation, and its answer.
  claims: 'Claims',
  'not-in-public': '(Not said in public.)',
  'claim-confirm': 'Confirm in public',
  'claim-confirm-ask': 'Confirm in public?',
  'claim-deny': 'Deny in public',
  'claim-deny-ask': 'Deny in public?',
  'claim-reinterpret': 'Correct it',
  'claim-reinterpret-ask': 'Correct it in public?',
  'claim-by-members': 'Let our members answer',
  'claim-by-members-ask': 'Let our members answer?',
  'claim-meant': 'What we accept is',
  'claim-you-say': 'You say: {$stands}.',
  'claim-is-heard': 'Everybody hears your answer. It takes one move and cannot be taken back.',
} as const;
