/** What lies before the person: letters, questions, votes. */
export const desk = {
  'vote-called-by': '{$by :party at=start} {$by :agree you=have one=has} called this vote.',
  'vote-at-the-end': 'It is the last {:round}: what is still open is put to the vote.',
  'vote-by-rule': 'All its articles have the initials they need for now, so it is put to the vote.',
  'not-all-initialled':
    '{$who :parties at=start} {$who :agree you=have one=has} not initialled all of them, and must still sign.',
  'asked-to-carry': '{$from :party at=start} {$from :agree you=ask one=asks} you to carry this to {$to :party}',
  proposes: '{$from :party at=start} {$from :agree you=propose one=proposes}',
  'proposes-again': '{$from :party at=start} {$from :agree you=propose one=proposes} again',
  counters: '{$from :party at=start} {$from :agree you=counter one=counters}',
  'counters-again': '{$from :party at=start} {$from :agree you=counter one=counters} again',
  'accepts-in-part': '{$from :party at=start} {$from :agree you=accept one=accepts} in part',
  'still-out':
    'Your offer to {$to :parties} is still out: it may yet replace this, and cost you the trust of {$from :party}.',
  'yes-under-way':
    'Your yes to {$to :parties} is still on its way: when it arrives it replaces this, and may cost you the trust of {$from :party}.',
  asks: '{$from :party at=start} {$from :agree you=ask one=asks}',
  'puts-single-text': '{$by :party at=start} {$by :agree you=put one=puts} a single text',

  // In any letter.
  about: `
    .input {$via :maybe-party}
    .match $via
    none {{{$track :track style=title}}}
    *    {{{$track :track style=title}, carried by {$via}}}`,
  'your-red-line': 'your red line',
  /** What the text says now where a clause says something else; what the person has proposed there. */
  'instead-of': `
    .input {$vague :whether}
    .match $vague
    yes {{instead of: {$clause :answer style=label}, each side reads it its own way}}
    *   {{instead of: {$clause :answer style=label}}}`,
  'you-proposed': `
    .input {$vague :whether}
    .match $vague
    yes {{you proposed: {$clause :answer style=label}, each side reads it its own way}}
    *   {{you proposed: {$clause :answer style=label}}}`,
  /** A counter leaves the clause as it was offered. */
  kept: '(kept)',
  why: 'Why',
  /** In the place of reasons that a saved game does not hold, until they are found again. */
  'why-recalled': 'The reasons for this will follow in a moment.',
  'more-of-letter': 'More of the letter',
  back: 'Back',

  'letter-says': 'What the letter says',
  behind: `
    .input {$letters :count}
    .match $letters
    one {{{$letters} more letter behind this one}}
    *   {{{$letters} more letters behind this one}}`,
  'offers-wait': '{$offers :count} offers wait. They differ in this:',
  'this-letter': '(this letter)',
  'same-as-others': 'Only what the others say too.',
  accept: 'Accept',
  counter: 'Counter in the text',
  'other-wording': 'Other wording',
  /** Of counters that wait: no answer is asked for. */
  'goes-back': `
    .input {$several :whether}
    .match $several
    yes {{If you do something else first, they go back: their senders are told “not now”.}}
    *   {{If you do something else first, it goes back: its sender is told “not now”.}}`,
  countering: 'You are countering: change the wording in the text, then send.',
  'drop-counter': 'Drop the counter',
  refuse: 'Refuse',
  'refuse-why': 'Refuse, and say why:',
  'refuse-all': `
    .input {$letters :count}
    .match $letters
    2 {{Both letters on this part that wait here}}
    * {{All {$letters} letters on this part that wait here}}`,
  'refuse-red-line': 'It crosses a red line',
  'refuse-too-little': 'It offers too little',
  'refuse-not-now': 'Not now',
  'refuse-over': 'Over which article? Then they can write something else there.',
  'refuse-whole': 'The letter as a whole',
  'accept-anyway-ask': 'Accept it all the same?',
  'accept-anyway': 'Accept all the same',
  'crosses-own-line': 'It crosses your own red line. {$because}',
  'withdrawing-costs': 'To take your initial back later costs you trust.',

  // An offer that the person is given to carry.
  'carry-about': '{$track :track style=title}. It costs you no move.',
  'carried-says': 'What you are given to carry',
  pass: 'Pass it on',
  blur: 'Make a clause vague',
  'blur-which': 'Pass it on, but let one clause say two things. The sender learns of it when the answer comes back.',
  'blur-to': '{$clauses :clauses}',
  hold: 'Hold it back',
  'hold-ask': 'Hold it back?',
  'hold-means': 'Everybody learns that you did, not what it said. It cannot be undone.',
  'letters-carried': 'Letters that we carry',
  /** Before the choice itself. */
  'letters-carried-choice': 'Letters that we carry:',
  'mail-pass': 'pass them on',
  'mail-ask': 'ask us each time',

  'question-about': 'Between the two of you. Replying costs no move.',

  // An opening statement.
  'opening-heading': 'Your opening statement',
  'opening-own': 'This is your public position.',
  'opening-about': 'Everybody hears it. It settles nothing, and costs no move.',
  'opening-says': 'What you say',
  'opening-proposed': 'You propose',
  'opening-never': 'You will never sign',
  'opening-nothing-of-it': 'Say nothing of it',
  'opening-barred-red-line': '{$answer :answer style=label} (your red line)',
  'opening-barred-off-table': '{$answer :answer style=label} (off the table)',
  'opening-say': 'Say this',
  'opening-change': 'Change it',
  'opening-position': 'Our public position',
  'opening-say-nothing': 'Say nothing',
  'opening-crosses': 'Two of these together cross your own red line. Change one.',
  'opening-empty': 'Choose an answer first, or say nothing.',
  'opening-contradicts': 'You propose and rule out the same answer. Change one.',

  // A mediator's single text.
  'review-about':
    '{$track :track style=title}. Mark what must change, {$most :count} at most: you accept the rest for now. It costs no move.',
  'review-says': 'What the single text says',
  'must-change': 'Must change:',
  'review-accept': 'Accept it all for now',
  'review-marked': 'You have marked what must change.',
  'review-unmarked': 'Mark an article first.',
  'review-change': `
    .input {$marked :count}
    .match $marked
    0   {{This must change}}
    one {{This must change}}
    *   {{These must change}}`,
  'article-crosses': 'Article {$number :count} crosses your own red line.',
  'accept-rest-ask': 'Accept the rest all the same?',
  'accept-rest': 'Accept the rest all the same',

  // A vote.
  'sign-ask': 'Do you sign: {$track :track style=title}?',
  'votes-are-public': '{#term of=vote}Votes{/term} are public.',
  'vote-text': 'The text to be signed',
  'silent-means': 'silent, which means: {$answer :answer style=label}',
  'loses-initials': 'loses its initials',
  'vote-yes': 'Yes, sign',
  'vote-no': 'No, name an article',
  'vote-no-over': 'Vote no. Which articles must be talked about again? One or two.',
  'vote-no-none': 'Choose at least one article.',
  'vote-no-now': 'Vote no',
  'below-no-deal': 'This text is worth {$points :count} to you. No deal is worth {$walkAway :count}.',
  'sign-below-ask': 'Sign below your walk-away?',
  'sign-anyway-ask': 'Sign it all the same?',
  'sign-anyway': 'Sign all the same',

  // What was said to the person, and what has turned.
  'in-answer': 'In answer to you',
  'since-last-move': 'Since your last move',
  'happened-first': 'What happened first',
  /** In one line, above a letter. */
  'answered-first': `
    .input {$more :count}
    .match $more
    0 {{{#b}{$heading}.{/b}}}
    * {{{#b}{$heading}{/b}, and {$more} more.}}`,
  'things-turned': `
    .input {$things :count}
    .match $things
    one {{{#b}One thing has changed{/b} since your last move.}}
    *   {{{#b}{$things} things have changed{/b} since your last move.}}`,
  'read-first': 'Read{#hidden} what happened first{/hidden}',
  'more-news': `
    .input {$pieces :count}
    .match $pieces
    1 {{One more piece of news}}
    * {{{$pieces} more pieces of news}}`,

  // Where no points are told.
  'below-no-deal-unscored': 'This text is worth less to you than no deal.',
} as const;
