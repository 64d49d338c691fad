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
  'plain-http': 'What is sent over the network is not encrypted. Use it on a network that you trust.',
  led: 'Classes that you lead from this device',
  'led-line': `
    .input {$tables :count}
    .match $tables
    one {{{$tables} table, opened {$time}}}
    *   {{{$tables} tables, opened {$time}}}`,
  lead: 'Lead{#hidden}: {$title}{/hidden}',
  forget: 'Take off this list{#hidden}: {$title}{/hidden}',
  'classes-with-links': 'A class with links, without a server',

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
  'door-closed': 'The door is closed. Whoever has a seat can come back to it; nobody new is let in.',
  'no-code': 'There is no code now: the old one is no longer good.',
  'who-is-here': 'Who is here',
  'are-here': `
    .input {$pupils :count}
    .match $pupils
    one {{student, for {$chairs :count} chairs. No names are asked for, and none are kept.}}
    *   {{students, for {$chairs :count} chairs. No names are asked for, and none are kept.}}`,
  'are-away': `
    .input {$away :count}
    .match $away
    one {{{$away} more is away.}}
    *   {{{$away} more are away.}}`,
  'are-ready': `
    .input {$ready :count}
    .match $ready
    one {{{$ready} has read the mandate and is ready.}}
    *   {{{$ready} have read their mandates and are ready.}}`,
  'of-chairs': '{$taken :count} of {$chairs :count}',
  standing: 'Without a chair: {$who :list}.',
  begin: 'Begin at all tables',
  'begin-about': 'Dashed chairs begin with a negotiator. Whoever comes late takes over.',
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
  'not-ended': 'Still playing',
  'never-sat': 'Nobody sat here',

  'show-count': `
    .input {$pupils :count}
    .match $pupils
    one {{{$pupils} student is here}}
    *   {{{$pupils} students are here}}`,
  'show-count-away': `
    .input {$pupils :count}
    .match $pupils
    one {{{$pupils} student is here, {$away :count} away}}
    *   {{{$pupils} students are here, {$away :count} away}}`,
  'show-join': 'Address and code',
  'show-board': 'Board',
  'show-names': 'Show names',
  'full-screen': 'Full screen',
  'show-debrief': 'The debrief is open on your devices.',

  connecting: 'Connecting with the server…',
  lost: 'The server cannot be reached. What you see may be old; it is tried again and again.',
  'server-full': 'The server takes no more devices now. What you see may be old; it is tried again and again.',
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
  'problem-same-table': 'This device has had another seat at that table.',
  'problem-paused': 'The table is paused.',
  'problem-not-begun': 'The talks have not begun.',
  'problem-over': 'The game is over.',
  'problem-may-not-open':
    'Classes are opened on the computer that serves them, or with its key. Look at the key, and try again.',
  'problem-full': 'The server has no room for more. Delete a class that is over.',
  'problem-no-scenario': 'The server cannot play this scenario. Open it in the workshop: it says what is wrong.',
  'problem-not-stored': 'The server could not store it: its disk may be full. Try again.',
  'problem-not-reached': 'The server cannot be reached. Look whether it runs and whether there is a network.',
  'in-frame':
    'Another website shows Parley inside its page here. For safety, a live class can only be led from Parley’s own page.',
  'open-alone': 'Open Parley in its own window',
} as const;
