/** Every decision of a finished game, and one of them opened. */
export const decision = {
  heading: 'Why they did it',
  about:
    'Every decision of the game, day by day. Open a day, then a decision of a negotiator, to read why, and what it believed at that moment. It knew no more than was said to it.',
  whose: 'Whose decisions',
  own: 'Decisions of persons',
  'own-count': `
    .input {$count :count}
    .match $count
    one {{{$count} decision}}
    *   {{{$count} decisions}}`,
  all: 'All decisions',
  listing: 'Listing the decisions…',
  unlisted: 'The decisions could not be listed. Load the page again.',
  opening: 'Working it out…',
  'not-found': 'This decision cannot be found again: its negotiator would decide otherwise now.',
  failed: 'This decision could not be worked out. Close it and open it again.',
  'no-reason': 'No reason was given.',
  numbers: 'The numbers behind it',
  'nothing-weighed': 'There was nothing to weigh.',
  percent: '{$percent :count} %',
  drawn: '{$level} (so it was)',
} as const;
