/** What is said on the board of a live class: of its tables, and of what can be done at them. */
export const liveBoard = {
  'board-heading': `
    .input {$tables :count}
    .match $tables
    one {{{$title}: {$tables} table}}
    *   {{{$title}: {$tables} tables}}`,
  'class-code': 'Class code {#b}{$code}{/b}',
  'students-here': `
    .input {$here :count}
    .match $here
    one {{{$here} student here}}
    *   {{{$here} students here}}`,
  'students-away': `
    .input {$here :count}
    .match $here
    one {{{$here} student here, {$away :count} away}}
    *   {{{$here} students here, {$away :count} away}}`,
  minute: 'minute {$minute :count}',
  'names-hidden': 'Hide names',
  announce: 'Announce',
  time: 'Time',
  'pause-all': 'Pause all',
  'go-on-all': 'Resume all',
  debrief: 'Debrief for all',
  'debrief-close': 'Close the debrief',
  'debrief-question': 'Open the debrief on all devices?',
  'debrief-words': `
    .input {$unfinished :count}
    .match $unfinished
    0   {{All games have ended. Each device shows the debrief of its own table.}}
    one {{{$unfinished} table is still playing. If you end its game, the remaining days pass without further moves, what has been agreed and voted counts, and the table gets a debrief. If you only stop the game, there is no debrief.}}
    *   {{{$unfinished} tables are still playing. If you end their games, the remaining days pass without further moves, what has been agreed and voted counts, and each table gets a debrief. If you only stop the games, there is no debrief.}}`,
  'debrief-end-first': 'End their games first, then open it (recommended)',
  'debrief-stop': 'Stop their games unfinished',
  'debrief-yes': 'Open the debrief',
  'end-all': 'End all games',
  'end-all-question': 'End the games at all tables?',
  'end-all-words':
    'The remaining days pass without any further moves. Everything agreed and voted so far counts. You cannot undo this.',
  'end-all-yes': 'End all games',
  'day-of': '{$day} {$round :count} of {$count :count}',
  'date-briefly': '{$date :date style=weekday-short} {$day :count}',
  answers: '{$answers :list by=or}',
  'waits-talk': '{#b}{$who :list}{/b}: making a move',
  'waits-open': '{#b}{$who :list}{/b}: opening statement',
  'waits-answer': '{#b}{$who :list}{/b}: reading a letter',
  'waits-reply': '{#b}{$who :list}{/b}: answering a question',
  'waits-carry': '{#b}{$who :list}{/b}: carrying a letter',
  'waits-review': '{#b}{$who :list}{/b}: reading the draft',
  'waits-vote': '{#b}Vote:{/b} {$who :list}',
  'waited-for': 'for {$time}',
  'time-left': '{$time} left',
  'not-begun': 'Not started',
  paused: 'Paused',
  stopped: 'Stopped for the debrief',
  moving: 'The computer is playing',
  empty: 'No students here',
  negotiator: 'negotiator',
  'negotiator-put': 'negotiator (added by you)',
  away: 'away',
  calls: 'needs your help',
  ready: 'ready',
  'stands-open': 'open',
  text: 'The draft',
  'talks-begin': 'The talks have started at all tables.',
  'all-pause': 'All tables are paused.',
  'all-go-on': 'All tables have resumed.',
  'table-pauses': '{$table} is paused.',
  'table-goes-on': '{$table} has resumed.',
  joins: '{$who} has joined.',
  /** Three or more. */
  'many-join': '{$pupils :count} students have joined.',
  'is-ready': '{$who} is ready.',
  /** Three or more. */
  'many-ready': '{$pupils :count} more students are ready.',
  'has-ended': '{$table} has finished: {$ending}.',
  'is-away': '{$who} is away.',
  'is-back': '{$who} is back.',
  where: '{$table}, {$party}',
  'calls-standing': '{$who} has no seat, and needs your help',
  'who-calls': '{$who} ({$where}) needs your help',

  'mark-long': 'Highlight waits longer than',
  'waits-for': 'waiting for {$who :list}',
  'waits-for-pupils': 'waiting for {$who :list} ({$pupils :list})',
  acts: 'Controls for {$table}',
  nudge: 'Send a reminder',
  nudged: '{$table}: a reminder was sent.',
  'nobody-waited-for': 'This table is not waiting',
  'more-minutes': `
    .input {$minutes :count}
    .match $minutes
    one {{{$minutes} minute}}
    *   {{{$minutes} minutes}}`,
  'time-given': '{$table} has more time.',
  'time-given-all': 'All tables have more time.',
  'no-limit-set': 'There is no time limit for decisions.',
  pause: 'Pause',
  'go-on': 'Resume',
  'stand-in': 'Add a negotiator',
  'stand-in-about':
    'The computer’s negotiator makes the decisions for this delegation until you remove it. The student keeps the seat and can watch.',
  'stand-in-last': 'If you replace the last student who is still playing, the computer finishes the game at once.',
  'stand-in-at': 'Add a negotiator{#hidden}: {$party}{/hidden}',
  'stand-in-out': 'Remove{#hidden}: {$party}{/hidden}',
  'sits-already': 'A negotiator plays automatically while the student is away.',
  'move-pupil': 'Move a student',
  'move-who': 'Student',
  'move-to': 'To',
  'move-now': 'Move',
  'move-about': 'If the seat is taken, the two students share it.',
  'take-seat': 'Remove from the seat',
  'nobody-to-move': 'There are no students at this table.',
  'end-day': 'End the day',
  'end-day-question': 'End the day at {$table}?',
  'end-day-words': 'The delegation whose turn it is loses its turn, and letters that are waiting get no answer today.',
  'end-day-yes': 'End the day',
  'end-game': 'End the game',
  'end-game-question': 'End the game at {$table}?',
  'end-game-words':
    'The remaining days pass without any further moves. Everything agreed and voted so far counts. You cannot undo this.',
  'end-game-yes': 'End the game',
  observe: 'Observe',
  'observe-about': 'This shows every letter and every delegation’s thoughts. Do not show it on the projector.',
  'observe-back': 'Back to the board',
  'announce-words': 'Message for all devices',
  'announce-now': 'Announce',
  'announced-last': 'Last announcement: “{$words}”',
  announced: 'The announcement was sent.',
  'give-all': 'Give more time at all tables',
} as const;
