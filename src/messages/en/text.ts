/** The text on the table: its parts and articles, and who stands where on them. */
export const text = {
  initial: 'Initial of {$party :party style=name}',
  'initial-struck': 'Initial of {$party :party style=name}, no longer stands',
  'countering-elsewhere': 'You are countering on {$track :track}: nothing here goes into that.',
  mediates: '({#term of=mediator}{$mediator :party} {$mediator :agree you=mediate one=mediates}{/term})',
  'agreed-but-ruled-out':
    'Agreed among {$agreed :parties}. {$refusers :parties at=start} {$refusers :agree you=have one=has} ruled it out in public.',
  'said-in-opening': 'Said in the opening statement.',
  'declared-on': 'Declared on {$round :day}',
  'so-they-say': 'So {$by :parties} {$by :agree you=say one=says}',
  'ruled-out': 'ruled out {$answer :answer}',
  'insisted-on': 'insisted on {$answer :answer}',
  'goes-back': 'In public you have {$said :list}. Everybody sees that you go back on that.',
  'goes-back-at-cost':
    'In public you have {$said :list}. To go back on that costs you {$cost :count} of 100 points of support at home.',
  'crossed-until': 'As long as not all have initialled {$issues :articles}: {$because}',
  /** Articles by name, or more than two by their number: the draft marks each. */
  'few-articles': `
    .input {$count :count}
    .match $count
    1 {{{$issues :articles}}}
    2 {{{$issues :articles}}}
    * {{{$count} articles}}`,
  'initials-fall': 'Accepting removes initials of {$parties :parties} on {$where :list}.',
  'initials-fall-if': `
    .input {$to :parties}
    .match $to
    one {{If {$to} {$to :agree one=accepts many=accept}, initials of {$parties :parties} on {$where :list} go.}}
    *   {{If one of them accepts, initials of {$parties :parties} on {$where :list} go.}}`,
  /** `all`: those whose initials have just been named. */
  'trust-you-less': `
    .input {$wronged :parties at=start}
    .input {$all :whether}
    .match $all $wronged
    yes one {{It trusts you less for it.}}
    yes *   {{They trust you less for it.}}
    *   *   {{{$wronged} {$wronged :agree you=trust one=trusts} you less for it.}}`,

  heading: 'The text',
  articles: 'Articles',

  // In an article.
  /** Vague wording that stands in the text. */
  vague: '{#vague}{$wordings :list by=or}{/vague}{#note}, each side reads it its own way{/note}',
  'accept-for-now': 'Accept for now: {$answer :answer style=label}',
  'accept-anyway-ask': 'Accept it all the same?',
  'accept-anyway': 'Accept all the same',
  'withdraw-ask': 'Take back your initial on article {$number :count}?',
  'withdraw-means':
    'It takes a move. Everybody is told, and those who have initialled it too trust you less. That cannot be undone.',
  withdraw: 'Take it back',
  'withdraw-mine': 'Take back my initial',

  // Who says what on an article, wording by wording.
  'if-silent': 'If the text is silent: {$answer :answer style=label}.',
  'must-settle': 'It must be settled before a signature.',
  /** What a delegation thinks of it, with how that is known; what others say of it has that in its words. */
  'position-stated': '{$words} (stated).',
  'position-reported': '{$words} (reported).',
  'position-inferred': '{$words} (inferred by the author; nobody has said so).',
  'position-claimed': '{$words}.',
  'position-own': '{$words}.',

  // What others say of a delegation, and its answer.
  claims: 'Claims',
  'not-in-public': '(Not said in public.)',
  'claim-confirm': 'Confirm in public',
  'claim-confirm-ask': 'Confirm in public?',
  'claim-deny': 'Deny in public',
  'claim-deny-ask': 'Deny in public?',
  'claim-reinterpret': 'Put it otherwise',
  'claim-reinterpret-ask': 'Put it otherwise?',
  'claim-by-members': 'Answer by members',
  'claim-by-members-ask': 'Answer by members?',
  'claim-meant': 'What we mean is',
  'claim-you-say': 'You say: {$stands}.',
  'claim-is-heard': 'Everybody hears your answer, and it cannot be taken back. It takes one move.',
} as const;
