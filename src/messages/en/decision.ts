/** Every decision of a finished game, and one of them opened. */
export const decision = {
  heading: 'Why they decided this',
  about:
    'Every decision of the game, day by day. Open a day and then a decision to read the negotiator’s reason, and what it believed about the others at that moment. It knew only what the others had said.',
  whose: 'Whose decisions',
  own: 'Decisions of the players',
  'own-count': `
    .input {$count :count}
    .match $count
    one {{{$count} decision}}
    *   {{{$count} decisions}}`,
  all: 'All decisions',
  listing: 'Listing the decisions…',
  unlisted: 'The list of decisions could not be made. Load the page again.',
  opening: 'Replaying this decision…',
  'not-found': 'This decision cannot be replayed: the negotiator would decide differently now.',
  failed: 'This decision could not be replayed. Close it and open it again.',
  'no-reason': 'No reason was given.',
  numbers: 'How this was worked out',
  'nothing-weighed': 'There was no choice to weigh.',
  percent: '{$percent :count} %',
  drawn: '{$level} (this was the case)',
} as const;
