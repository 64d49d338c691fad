/** What is said to whoever leads a live class, and on its projector. */
export const liveTeacher = {
  title: 'A live class',
  heading: 'Live classes',
  about:
    'Students play with each other, each at a device of their own. The server keeps every mandate to itself and sends it to the one seat that may read it. Negotiators of the computer take all chairs in which nobody sits.',
  asking: 'Asking the server…',
  'no-server-about':
    'Nothing is lost without a server: make a class here, hand out a link for each chair, and collect what every table came to.',
  'other-version': 'This page and the server are of different versions. Load the page again.',
  'memory-only':
    'This server keeps classes in its memory only. When it stops, they are gone: take the results over before that.',
  'only-here':
    'Only this computer reaches the server, so no student can come from another device. Start it with “npm run class”, and the school’s network is let in.',
  'plain-http': 'What is sent over the network is not encrypted. Use it in a network that you trust.',
  led: 'Classes that you lead from this device',
  'led-line': `
    .input {$tables :count}
    .match $tables
    one {{{$tables} table, opened {$time}}}
    *   {{{$tables} tables, opened {$time}}}`,
  lead: 'Lead{#hidden}: {$title}{/hidden}',
  forget: 'Take off this list{#hidden}: {$title}{/hidden}',
  'classes-with-links': 'A class with links, without a server',

  open: 'Open a class',
  played: 'What is played',
  'played-line': `
    .input {$parties :count}
    .match $parties
    one {{{$parties} delegation · {$minutes :count} minutes}}
    *   {{{$parties} delegations · {$minutes :count} minutes}}`,
  'from-file': 'Play a scenario from a file',
  'file-refused': '“{$name}” cannot be played. Open it in the workshop: it says what is wrong.',
  'no-scenario-here': 'The scenario could not be loaded. Look whether there is a network, and try again.',
  who: 'Who plays',
  students: 'Students',
  tables: 'Tables',
  'tables-of': `
    .input {$tables :count}
    .match $tables
    one {{{$tables} table of {$chairs :count}.}}
    *   {{{$tables} tables of {$chairs :count}.}}`,
  'empty-chairs': `
    .input {$empty :count}
    .match $empty
    one {{{$laid} A negotiator takes the empty chair.}}
    *   {{{$laid} Negotiators take the {$empty} empty chairs.}}`,
  'full-chairs': '{$laid} Every chair is taken.',
  'shared-chairs': `
    .input {$shared :count}
    .match $shared
    one {{{$laid} {$shared} student shares a chair with another.}}
    *   {{{$laid} {$shared} students share a chair with others.}}`,
  seats: 'Seats',
  'seats-by-chance': 'By chance',
  'seats-they-choose': 'They choose',
  'seats-by-card': 'By card',
  'seats-by-chance-about': 'Whoever comes gets the next chair, table by table.',
  'seats-they-choose-about': 'Whoever comes sees what is free, and picks a chair.',
  'seats-by-card-about': 'You print a card for each chair, and give each student one. Only a card opens its chair.',
  everybody: 'What everybody gets',
  locked: 'Students cannot change it.',
  reasons: 'What negotiators tell',
  chances: 'Chances',
  'chances-same': 'The same at every table',
  'chances-own': 'Each table its own',
  attacks: 'Attacks in the news',
  'attacks-in': 'Told',
  'attacks-out': 'Left out',
  limit: 'Time for a decision',
  'no-limit': 'No limit',
  'limit-minutes': `
    .input {$minutes :count}
    .match $minutes
    one {{{$minutes} minute}}
    *   {{{$minutes} minutes}}`,
  'limit-about': 'When it is over, a negotiator takes this one decision. You can give more time, and pause.',
  'what-comes': 'What comes then',
  'step-wall': 'An address and a code for the wall. Students type it, or scan it. They give no name.',
  'step-here': 'You see who is here, and begin when you like. Who comes late takes over from a negotiator.',
  'step-board': 'You follow all tables on one board, and help where one is stuck.',
  'step-debrief': 'You open the debrief on all devices at once, and keep what every table came to.',
  'step-stored':
    'The server stores what is played and the nicknames, no names. You delete it, or it goes by itself after 30 days.',
  key: 'Key of the server',
  'key-about': 'It was printed where the server was started. On that computer itself none is needed.',
  'open-now': 'Open the class',
  opening: 'The class is being opened…',

  places: 'Places of this class',
  'place-open': 'Open',
  'place-board': 'Board',
  'place-results': 'Results',
  'window-open': '{$title}: open',
  'window-board': '{$title}: board',
  'window-results': '{$title}: results',
  'window-show': '{$title}: on the wall',
  'all-led': 'All live classes',
  'print-cards': 'Print seat cards',
  'show-projector': 'Show on the projector',
  'is-open': 'The class is open',
  'go-to': 'Go to',
  'and-type': 'and type',
  'code-until': 'The code is good until {$time}. It opens nothing but a seat.',
  'door-closed': 'The door is closed. Who has a seat can come back to it; nobody new is let in.',
  'no-code': 'There is no code now: the old one is no longer good.',
  'who-is-here': 'Who is here',
  'are-here': `
    .input {$pupils :count}
    .match $pupils
    one {{student, for {$chairs :count} chairs. No names are asked for, and none are kept.}}
    *   {{students, for {$chairs :count} chairs. No names are asked for, and none are kept.}}`,
  'are-ready': `
    .input {$ready :count}
    .match $ready
    one {{{$ready} has read the mandate and is ready.}}
    *   {{{$ready} have read their mandates and are ready.}}`,
  'of-chairs': '{$taken :count} of {$chairs :count}',
  standing: 'Without a chair: {$who :list}.',
  begin: 'Begin at all tables',
  'begin-about': 'Dashed chairs begin with a negotiator. Who comes late takes over.',
  begun: 'The talks have begun. The board shows how they go.',
  'to-board': 'To the board',
  'close-door': 'Close the door',
  'open-door': 'Open the door',
  'new-code': 'Another code',
  'add-table': 'Add a table',
  'delete-class': 'Delete class',
  'delete-question': 'Delete this class?',
  'delete-words':
    'The games of all tables, the seats and the nicknames go from the server, and all devices are sent away. This cannot be undone. Results that you have taken over stay on this device.',
  'delete-yes': 'Delete class',
  'set-at-opening': 'This was set when the class was opened.',
  'card-how-by-card': 'Point a camera at the code: it opens this chair, and no other.',

  'board-heading': `
    .input {$tables :count}
    .match $tables
    one {{{$title}: {$tables} table}}
    *   {{{$title}: {$tables} tables}}`,
  'class-code': 'Class {#b}{$code}{/b}',
  'students-here': `
    .input {$all :count}
    .match $all
    one {{{$all} student}}
    *   {{{$all} students}}`,
  'students-away': `
    .input {$all :count}
    .match $all
    one {{{$all} student, {$away :count} away}}
    *   {{{$all} students, {$away :count} away}}`,
  minute: 'minute {$minute :count}',
  'names-hidden': 'Hide names',
  announce: 'Announce',
  time: 'Time',
  'pause-all': 'Pause all',
  'go-on-all': 'All go on',
  debrief: 'Debrief for all',
  'debrief-close': 'Close the debrief',
  'debrief-question': 'Open the debrief on all devices?',
  'debrief-words': `
    .input {$unfinished :count}
    .match $unfinished
    0   {{All tables have ended. Every device shows its own debrief.}}
    one {{{$unfinished} table has not ended: its talks stop as they stand. Every other device shows its own debrief.}}
    *   {{{$unfinished} tables have not ended: their talks stop as they stand. Every other device shows its own debrief.}}`,
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
  paused: 'Paused by you',
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
  'observe-about': 'It shows every mandate and every letter: not for the wall.',
  'observe-back': 'Back to the board',
  'observe-title': '{$table}: {$title}',
  'announce-words': 'What all devices show',
  'announce-now': 'Announce',
  'announced-last': 'Announced last: “{$words}”',
  announced: 'It was announced.',
  'give-all': 'Give everybody who is waited for more time',

  results: 'What the tables came to',
  'results-none': 'No table has ended yet. You can take results over at any time, and again later.',
  'results-some': `
    .input {$ended :count}
    .match $ended
    one {{{$ended} of {$tables :count} tables has ended.}}
    *   {{{$ended} of {$tables :count} tables have ended.}}`,
  'results-about':
    'Taken over, they are a class on this device, with everything that there is to compare tables: the board, where they parted, the map of deals. It stays when the live class is deleted.',
  'kept-name': '{$title}, {$time}',
  'take-over': 'Take the results over',
  'take-over-again': 'Take new results over',
  'nothing-new': 'All that has ended is taken over.',
  'to-results': 'To the results of the class',
  'taken-over': 'The results are taken over.',
  'take-over-failed': 'This device has no room for the results. Make room, and try again.',
  'game-of': 'Open the game{#hidden} of {$table}{/hidden}',
  'not-ended': 'Goes on',

  'show-count': `
    .input {$pupils :count}
    .match $pupils
    one {{{$pupils} student is here}}
    *   {{{$pupils} students are here}}`,
  'show-join': 'Address and code',
  'show-board': 'Board',
  'show-names': 'Show names',
  'full-screen': 'Full screen',
  'show-debrief': 'The debrief is open on your devices.',

  connecting: 'Connecting with the server…',
  lost: 'The server is not reached. What you see may be old; it is tried again and again.',
  gone: 'This class is gone',
  'gone-words':
    'It was deleted, or it was older than 30 days. Results that were taken over are among the classes of this device.',
  'not-led': 'This class is not led from here',
  'not-led-words':
    'A live class is led from the device on which it was opened: only that one has its key. Go there, or open another class.',
  'to-led': 'To all live classes',
  'not-done': 'That was not done. {$why}',
  'problem-unreadable': 'The server did not understand it. Load the page again.',
  'problem-other-version': 'This page and the server are of different versions. Load the page again.',
  'problem-too-fast': 'Too much was asked in a short time. Wait a moment, and try again.',
  'problem-no-such-code': 'There is no class of that code.',
  'problem-no-such-class': 'The class is gone.',
  'problem-not-yours': 'This device does not lead the class any more.',
  'problem-door-closed': 'The door is closed.',
  'problem-seat-taken': 'Somebody sits there.',
  'problem-no-such-seat': 'There is no such seat.',
  'problem-paused': 'The table is paused.',
  'problem-not-begun': 'The talks have not begun.',
  'problem-over': 'The game is over.',
  'problem-may-not-open':
    'Classes are opened on the computer that serves them, or with its key. Look at the key, and try again.',
  'problem-full': 'The server has no room for more. Delete a class that is over.',
  'problem-no-scenario': 'The server cannot play this scenario. Open it in the workshop: it says what is wrong.',
  'problem-not-stored': 'The server could not store it: its disk may be full. Try again.',
  'problem-not-reached': 'The server is not reached. Look whether it runs and whether there is a network.',
} as const;
