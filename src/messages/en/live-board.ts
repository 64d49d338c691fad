/** What is said on the board of a live class: of its tables, and of what can be done at them. */
export const liveBoard = {
  'board-heading': `
    .input {$tables :count}
    .match $tables
    one {{{$title}: {$tables} table}}
    *   {{{$title}: {$tables} tables}}`,
  'class-code': 'Class {#b}{$code}{/b}',
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
    0   {{All games have ended. Every device shows the debrief of its own table.}}
    one {{{$unfinished} table is still playing. A game that ends now has a debrief: the days that are left pass without another word, and what has been agreed and voted counts. A game that is only stopped has none.}}
    *   {{{$unfinished} tables are still playing. A game that ends now has a debrief: the days that are left pass without another word, and what has been agreed and voted counts. A game that is only stopped has none.}}`,
  'debrief-end-first': 'End their games first, then open (recommended)',
  'debrief-stop': 'Stop them as they stand',
  'debrief-yes': 'Open the debrief',
  'end-all': 'End all games',
  'end-all-question': 'End the games of all tables?',
  'end-all-words':
    'All days that are left pass without another word. What has been agreed and voted by now counts. This cannot be undone.',
  'end-all-yes': 'End all games',
  'day-of': '{$day} {$round :count} of {$count :count}',
  'date-briefly': '{$date :date style=weekday-short} {$day :count}',
  answers: '{$answers :list by=or}',
  'waits-talk': '{#b}{$who :list}{/b} thinks',
  'waits-open': '{#b}{$who :list}{/b} opens',
  'waits-answer': '{#b}{$who :list}{/b} reads a letter',
  'waits-reply': '{#b}{$who :list}{/b} is asked',
  'waits-carry': '{#b}{$who :list}{/b} carries a letter',
  'waits-review': '{#b}{$who :list}{/b} reads the draft',
  'waits-vote': '{#b}Vote:{/b} {$who :list}',
  'waited-for': 'for {$time}',
  'time-left': '{$time} left',
  'not-begun': 'Not begun',
  paused: 'Paused',
  stopped: 'Stopped for the debrief',
  moving: 'Negotiators move',
  empty: 'Nobody is here',
  negotiator: 'negotiator',
  'negotiator-put': 'negotiator, put in by you',
  away: 'away',
  calls: 'asks you to come',
  ready: 'ready',
  'stands-open': 'open',
  text: 'What stands in the text',
  'talks-begin': 'The talks begin at all tables.',
  'all-pause': 'All tables are paused.',
  'all-go-on': 'All tables go on.',
  'table-pauses': '{$table} is paused.',
  'table-goes-on': '{$table} goes on.',
  joins: '{$who} has joined.',
  /** Three or more. */
  'many-join': '{$pupils :count} students have joined.',
  'is-ready': '{$who} is ready.',
  /** Three or more. */
  'many-ready': '{$pupils :count} more students are ready.',
  'has-ended': '{$table} has ended: {$ending}.',
  'is-away': '{$who} is away.',
  'is-back': '{$who} is back.',
  where: '{$table}, {$party}',
  'calls-standing': '{$who} has no chair, and asks you to come',
  'who-calls': '{$who} ({$where}) asks you to come',

  'mark-long': 'Mark who is waited for longer than',
  'waits-for': 'waits for {$who :list}',
  'waits-for-pupils': 'waits for {$who :list} ({$pupils :list})',
  acts: 'What you can do at {$table}',
  nudge: 'Nudge',
  nudged: 'Whoever {$table} waits for was asked to decide.',
  'nobody-waited-for': 'Nobody is waited for',
  'more-minutes': `
    .input {$minutes :count}
    .match $minutes
    one {{{$minutes} minute}}
    *   {{{$minutes} minutes}}`,
  'time-given': '{$table} has more time.',
  'time-given-all': 'All tables have more time.',
  'no-limit-set': 'No limit is set, so nobody runs out of time.',
  pause: 'Pause',
  'go-on': 'Go on',
  'stand-in': 'Put a negotiator in',
  'stand-in-about':
    'A negotiator that you put in decides for the chair until you take it out. Whoever sits there keeps the seat and watches.',
  'stand-in-last':
    'Put into the last chair that a student decides for, it plays the game to its end with the others at once.',
  'stand-in-at': 'Put a negotiator in{#hidden}: {$party}{/hidden}',
  'stand-in-out': 'Take it out{#hidden}: {$party}{/hidden}',
  'sits-already': 'A negotiator sits there by itself, for as long as nobody is here.',
  'move-pupil': 'Move a student',
  'move-who': 'Who',
  'move-to': 'To',
  'move-now': 'Move',
  'move-about': 'In a chair that is taken, the two share it.',
  'take-seat': 'Take the seat away',
  'nobody-to-move': 'Nobody sits at this table.',
  'end-day': 'End the day',
  'end-day-question': 'End the day at {$table}?',
  'end-day-words': 'Whoever has the floor ends its turn, and letters that wait are not answered today.',
  'end-day-yes': 'End the day',
  'end-game': 'End the game',
  'end-game-question': 'End the game of {$table}?',
  'end-game-words':
    'All days that are left pass without another word. What has been agreed and voted by now counts. This cannot be undone.',
  'end-game-yes': 'End the game',
  observe: 'Observe',
  'observe-about': 'It shows every letter, and what each chair thinks of it: not for the wall.',
  'observe-back': 'Back to the board',
  'announce-words': 'What all devices show',
  'announce-now': 'Announce',
  'announced-last': 'Announced last: “{$words}”',
  announced: 'It was announced.',
  'give-all': 'Give everybody who is waited for more time',
} as const;
