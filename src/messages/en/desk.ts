/** What lies before the person: letters, questions, votes. */
export const desk = {
  'vote-called-by': '{$by :party at=start} {$by :agree you=have one=has} called this vote.',
  'vote-at-the-end': 'It is the last {:round}: what is still open is put to the vote.',
  'vote-by-rule': 'All its articles have the initials they need, so it is put to the vote.',
  'not-all-initialled':
    '{$who :parties at=start} {$who :agree you=have one=has} not initialled all of them, but must sign, too.',
  'asked-to-carry': '{$from :party at=start} {$from :agree you=ask one=asks} you to carry this to {$to :party}',
  proposes: '{$from :party at=start} {$from :agree you=propose one=proposes}',
  'proposes-again': '{$from :party at=start} {$from :agree you=propose one=proposes} again',
  counters: '{$from :party at=start} {$from :agree you=make one=makes} a counter-proposal',
  'counters-again': '{$from :party at=start} {$from :agree you=make one=makes} another counter-proposal',
  'accepts-in-part': '{$from :party at=start} {$from :agree you=accept one=accepts} in part',
  'still-out':
    'Your offer to {$to :parties} is still unanswered. If it replaces this one, it costs you the trust of {$from :party}.',
  'yes-under-way':
    'Your yes to {$to :parties} is still on its way. When it arrives, it replaces this one, and may cost you the trust of {$from :party}.',
  asks: '{$from :party at=start} {$from :agree you=ask one=asks}',
  'puts-single-text': '{$by :party at=start} {$by :agree you=propose one=proposes} a single text',

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
    yes {{instead of: {$clause :answer style=label} (each side reads it its own way)}}
    *   {{instead of: {$clause :answer style=label}}}`,
  /** A counter leaves the clause as it was offered. */
  why: 'Why',
  /** In the place of reasons that a saved game does not hold, until they are found again. */
  'why-recalled': 'The reasons will appear in a moment.',
  'more-of-letter': 'More of the letter',
  back: 'Back',

  accept: 'Accept',
  /** Of counters that wait: no answer is asked for. */
  'goes-back': `
    .input {$several :whether}
    .match $several
    yes {{Any other move refuses them for now.}}
    *   {{Any other move refuses it for now.}}`,
  'refuse-why': 'Refuse, and say why:',
  'refuse-whole': 'The letter as a whole',
  'accept-anyway-ask': 'Accept it anyway?',
  'accept-anyway': 'Accept anyway',
  'crosses-own-line': 'This crosses your own red line. {$because}',
  'withdrawing-costs': 'Taking your initials back later costs trust.',

  // An offer that the person is given to carry.
  'carry-about': '{$track :track style=title}. This costs no move.',
  'carried-says': 'The letter to carry',
  pass: 'Pass it on',
  blur: 'Make an article vague',
  'blur-which':
    'Pass the letter on, but let one article have two answers. The sender finds out when the reply comes back.',
  'blur-to': '{$clauses :clauses}',
  hold: 'Hold it back',
  'hold-ask': 'Hold it back?',
  'hold-means': 'Everybody learns that you held it back, but not what it said. This cannot be undone.',
  'letters-carried': 'Letters we carry',
  /** Before the choice itself. */
  'letters-carried-choice': 'Letters we carry:',
  'mail-pass': 'pass them on',
  'mail-ask': 'ask us each time',

  // An opening statement.
  'opening-heading': 'Your opening statement',
  'opening-barred-red-line': '{$answer :answer style=label} (your red line)',
  'opening-barred-off-table': '{$answer :answer style=label} (off the table)',
  'opening-say': 'Say this',
  'opening-say-nothing': 'Say nothing',
  'opening-crosses': 'Two of these together cross your own red line. Change one.',
  'opening-empty': 'Choose an answer first, or say nothing.',
  'opening-contradicts': 'You propose and rule out the same answer. Change one.',

  // A mediator's single text.
  'review-about':
    '{$track :track style=title}. Mark what must change, at most {$most :count}. You accept the rest for now. This costs no move.',
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
  'accept-rest-ask': 'Accept the rest anyway?',
  'accept-rest': 'Accept the rest anyway',

  // A vote.
  'sign-ask': 'Do you sign {$track :track}?',
  'votes-are-public': '{#term of=vote}Votes{/term} are public.',
  'vote-text': 'The text to be signed',
  'silent-means': 'left open, which means: {$answer :answer style=label}',
  'loses-initials': 'loses its initials',
  'vote-yes': 'Yes, sign',
  'vote-no': 'No, name an article',
  'vote-no-over': 'You vote no. Which one or two articles must change?',
  'vote-no-none': 'Choose at least one article.',
  'vote-no-now': 'Vote no',
  'below-no-deal': 'This text is worth {$points :count} to you. No deal is worth {$walkAway :count}.',
  'sign-below-ask': 'Sign a text that is worse than no deal?',
  'sign-anyway-ask': 'Sign it anyway?',
  'sign-anyway': 'Sign anyway',

  // Where no points are told.
  'below-no-deal-unscored': 'This text is worse for you than no deal.',
} as const;
