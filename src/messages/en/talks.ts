/** The table as a conversation: threads with the other delegations, the draft beside them, and what can be said. */
export const talks = {
  // Words in a thread.
  'opening-about': 'All delegations hear it. Press an underlined word to change it.',
  'opening-on': 'On {$issue :article} we ask for {#wording}it{/wording}.',
  'opening-nothing': 'nothing yet',
  'opening-never': 'We will never sign',
  'opening-no': '{$answer :answer style=full}',
  'opening-says-never': 'We will never sign {$clauses :clauses style=full}.',
  'opening-of': 'Opening statement of {$who :party}',
  'we-accept': 'We accept.',
  'we-leave-it': 'Not for now.',
  'we-refuse-red-line': `
    .input {$issue :maybe-article}
    .match $issue
    none {{We cannot accept this: it crosses our red line.}}
    *    {{We cannot accept this: it crosses our red line on {$issue}.}}`,
  'we-refuse-too-little': `
    .input {$issue :maybe-article}
    .match $issue
    none {{We refuse. This offers us too little.}}
    *    {{We refuse because of {$issue}.}}`,
  'we-refuse-not-now': 'Not now. Ask us again later.',
  'letter-also-asks': 'The letter also asks for {$clauses :clauses style=full}.',
  'letter-says': 'The letter says: {$clauses :clauses style=full}.',
  when: `
    .input {$today :whether}
    .input {$via :maybe-party}
    .match $today $via
    yes none {{today}}
    yes *    {{today, through {$via}}}
    *   none {{{$round :day style=letter}}}
    *   *    {{{$round :day style=letter}, through {$via}}}`,

  // The way of a delegation on an article.
  'opened-then': `
    .input {$isToday :whether}
    .match $isToday
    yes {{opened with {$first}; today {$now}}}
    *   {{opened with {$first}; {$now} since {$round :day style=letter}}}`,
  'asked-then': `
    .input {$isToday :whether}
    .match $isToday
    yes {{first asked for {$first}; today {$now}}}
    *   {{first asked for {$first}; {$now} since {$round :day style=letter}}}`,

  // Moods, in one word.
  'mood-hardly': 'cold',
  'mood-little': 'wary',
  'mood-some': 'open',
  'mood-much': 'warm',

  // What the person can say, as it would say it.
  'pay-price': 'We agree to your condition: {$clauses :clauses style=full}.',
  'tell-matters': 'One of our priorities is {$issue :article}.',
  claim: '{$about :party at=start} {$about :agree you=accept one=accepts} {$answers :answers style=full}.',
  insist: 'We insist in public on {$answer :answer style=full}.',
  never: 'In public: we will never sign {$answer :answer style=full}.',
  /** The same, with the wording to be chosen. */
  'complete-could-live-with': 'Could you accept {#wording}this{/wording}?',
  'complete-insist': 'We insist in public on {#wording}it{/wording}.',
  'complete-never': 'In public: we will never sign {#wording}it{/wording}.',
  'claim-confirm': 'That is true.',
  'claim-deny': 'That is not true.',
  'claim-reinterpret': 'That is not what we meant.',
  'claim-by-members': 'Our members disagree about that.',
  'ask-members': 'We ask our members about {$issue :article}.',
  consult: 'We explain our position at home.',

  // Around the conversation.
  conversation: 'Conversation',
  delegations: 'Delegations',
  with: 'Conversation with {$who :party}',
  badge: `
    .input {$waiting :count}
    .match $waiting
    0   {{{$who :party at=start}}}
    one {{{$who :party at=start}, {$waiting} letter waits for you}}
    *   {{{$who :party at=start}, {$waiting} letters wait for you}}`,
  you: 'You',
  through: 'through {$via :party}',
  'has-written': ', has written to you',
  'carried-by': '{$via :party at=start} {$via :agree you=carry one=carries} this letter to {$to :parties}.',
  /** `late`: days from the date of the part to the answer; 0 if the answer comes in time. */
  'answer-comes': `
    .input {$late :rounds}
    .input {$last :whether}
    .match $late $last
    0   no {{The answer comes {$round :day style=letter after=on}.}}
    0   *  {{The answer comes {$round :day style=letter after=on}, the last {:round}.}}
    one no {{The answer comes {$round :day style=letter after=on}, a {:round} after the date for {$track :track}.}}
    one *  {{The answer comes {$round :day style=letter after=on}, the last {:round} and a {:round} after the date for {$track :track}.}}
    *   no {{The answer comes {$round :day style=letter after=on}, {$late} after the date for {$track :track}.}}
    *   *  {{The answer comes {$round :day style=letter after=on}, the last {:round} and {$late} after the date for {$track :track}.}}`,
  'carried-no-later': 'Answers to later letters come after the date for {$track :track}.',
  nothing: 'Nothing has been said yet.',
  earlier: `
    .input {$entries :count}
    .match $entries
    one {{{$entries} earlier line}}
    *   {{{$entries} earlier lines}}`,
  why: 'Why?',
  'fold-earlier': 'Hide the earlier lines',
  'your-reply': 'Your reply',
  'your-offer': 'Your offer',
  'your-counter': 'Your counter-proposal',
  'not-sent': 'not sent yet',
  'nothing-changed': 'Choose a different answer in the draft.',
  'change-offer': 'Change the offer',
  'compare-offers': 'Compare the {$offers :count} offers',
  'offers-differ': 'Where the offers differ',
  'offers-about': 'Only the articles on which they differ are shown. Words that would be removed are crossed out.',
  'nothing-on-it': 'Says nothing on this.',
  'still-against': 'Still against it',
  'nobody-against': 'no one, as far as you know',
  'against-on': '{$who :party at=start} on {$articles :list}',
  'to-letter': 'Back to the letter',
  'answered-next': 'You answer {$who :party} first.',
  refuse: 'Refuse',
  'refuse-because-of': 'You refuse because of',
  'send-refusal': 'Send the refusal',
  'send-tomorrow': 'You can send this tomorrow.',
  'one-move': 'one move',
  ask: 'Ask {$to :party}',
  tell: 'Tell {$to :party}',
  'ask-now': 'Ask',
  'say-now': 'Tell them',
  'say-publicly': 'Say it in public',
  'not-now': 'Not now',
  'drop-offer': 'Discard',
  waits: 'The others are talking.',
  'waits-from': '{$who :party at=start} {$who :agree you=wait one=waits} for your answer.',
  everybody: 'Everybody',
  'your-turn': 'To propose or ask something, open an article of the draft.',
  'guess-about': 'Our guess about the whole letter:',
  'how-received': 'How might they react?',

  // The draft.
  draft: 'The draft',
  'proposes-here': '{$who :party at=start} {$who :agree you=propose one=proposes}:',
  'show-part': 'Show',
  'matters-to-you': 'matters to you',
  'asked-by': 'asked for by',
  'could-accept': 'said to be open to it',
  'against-it': 'against it',
  'stands-never': 'never',
  'worth-to-you': 'worth to you',
  'red-line': 'your red line',
  'legend-accepted': 'accepted for now',
  'legend-asked': 'asked for',
  'legend-struck': 'removed if you accept',
  'legend-changed': 'changed',
  'no-position': 'No delegation has taken a position on it.',
  'talk-about-it': 'Talk about it with',
  claims: `
    .input {$claims :count}
    .match $claims
    one {{A claim about another delegation}}
    *   {{{$claims} claims about other delegations}}`,
  'choose-wording': 'Choose an answer to propose',
  'what-was-said': 'Who said what, with sources',
  'designers-idea': 'the designer’s own idea',
  'stood-before': 'What has changed',
  'matters-dots': `
    .input {$dots :count}
    .match $dots
    0   {{does not matter to you}}
    1   {{matters little to you}}
    2   {{matters to you}}
    *   {{matters a lot to you}}`,
  changed: 'Changed.',
  map: 'Map',
  advice: 'Advice',
  'to-talk': 'Talk',
  'to-draft': 'Draft',
  'to-day': 'Day',
  'to-map': 'Map',
  'to-more': 'More',
} as const;
