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
  asks: '{$from :party at=start} {$from :agree you=ask one=asks}',
  'puts-single-text': '{$by :party at=start} {$by :agree you=put one=puts} a single text',
  'your-red-line': 'your red line',
  'off-the-table': 'off the table',
} as const;
