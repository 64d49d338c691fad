/** What is said to whoever leads a live class, and on its projector. */
export const liveTeacher = {
  title: 'A live class',
  heading: 'Live classes',
  about:
    'Students play with each other, each on their own device. The server sends each mandate only to the device that may read it. The computer plays all delegations without students.',
  asking: 'Connecting to the server…',
  'no-server-about':
    'You can also play without a server: set up a class here, hand out a link for each delegation, and collect the results.',
  'other-version': 'This page and the server have different versions. Load the page again.',
  'memory-only':
    'This server keeps classes only in memory. They are lost when it stops, so copy the results before that.',
  'only-here':
    'Only this computer can reach the server, so students cannot join from other devices. Start it with “npm run class” to allow your school’s network.',
  'plain-http': 'The connection is not encrypted. Use it only on a network that you trust.',
  led: 'Classes that you lead from this device',
  'led-line': `
    .input {$tables :count}
    .match $tables
    one {{{$tables} table, opened {$time}}}
    *   {{{$tables} tables, opened {$time}}}`,
  lead: 'Lead{#hidden}: {$title}{/hidden}',
  forget: 'Remove from this list{#hidden}: {$title}{/hidden}',
  'classes-with-links': 'A class with links, without a server',

  places: 'Pages of this class',
  'place-open': 'Open',
  'place-board': 'Board',
  'place-results': 'Results',
  'window-open': '{$title}: open',
  'window-board': '{$title}: board',
  'window-results': '{$title}: results',
  'window-show': '{$title}: projector',
  'all-led': 'All live classes',
  'print-cards': 'Print seat cards',
  'show-projector': 'Show on the projector',
  'is-open': 'The class is open',
  'go-to': 'Go to',
  'and-type': 'and type',
  'code-until': 'The code works until {$time}. It only lets students take a seat.',
  'door-closed': 'The class is locked. Students with a seat can come back to it, but new students cannot join.',
  'no-code': 'There is no code now; the old one has expired.',
  'who-is-here': 'Who is here',
  'are-here': `
    .input {$pupils :count}
    .match $pupils
    one  {{student, for {$chairs :count} seats. No names are asked for or stored.}}
    *    {{students, for {$chairs :count} seats. No names are asked for or stored.}}`,
  'are-away': `
    .input {$away :count}
    .match $away
    one {{{$away} more is away.}}
    *   {{{$away} more are away.}}`,
  'are-ready': `
    .input {$ready :count}
    .match $ready
    one  {{{$ready} has read the mandate and is ready.}}
    *    {{{$ready} have read their mandates and are ready.}}`,
  'of-chairs': '{$taken :count} of {$chairs :count}',
  standing: 'Without a seat: {$who :list}.',
  begin: 'Start at all tables',
  'begin-about': 'The computer starts with the seats in dashed lines. Students who come late take over.',
  begun: 'The talks have started. Follow them on the board.',
  'to-board': 'To the board',
  'close-door': 'Lock the class',
  'open-door': 'Unlock the class',
  'new-code': 'New code',
  'add-table': 'Add a table',
  'delete-class': 'Delete class',
  'delete-question': 'Delete this class?',
  'delete-words':
    'All games, seats and nicknames will be deleted from the server, and all devices will leave the class. You cannot undo this. Results that you have copied stay on this device.',
  'delete-yes': 'Delete class',
  'set-at-opening': 'These settings were chosen when the class was opened.',
  'card-how-by-card': 'Point a camera at the code. It opens only this seat.',

  results: 'Results of the tables',
  'results-none': 'No table has finished yet. You can copy results at any time, and again later.',
  'results-some': `
    .input {$ended :count}
    .match $ended
    one  {{{$ended} of {$tables :count} tables has finished.}}
    *    {{{$ended} of {$tables :count} tables have finished.}}`,
  'results-about':
    'Copied results become a class on this device, where you can compare the tables: the board, their differences, and the map of deals. They stay when you delete the live class.',
  'kept-name': '{$title}, {$time}',
  'take-over': 'Copy the results to this device',
  'take-over-again': 'Copy new results',
  'nothing-new': 'All finished games have been copied.',
  'to-results': 'To the class results',
  'taken-over': 'The results have been copied.',
  'take-over-failed': 'This device has no room for the results. Free some space and try again.',
  'game-of': 'Open the game{#hidden} of {$table}{/hidden}',
  'not-ended': 'Still playing',
  'never-sat': 'No students played here',

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

  connecting: 'Connecting to the server…',
  lost: 'No connection to the server. The page may be out of date. Reconnecting…',
  'server-full': 'The server has too many connections. The page may be out of date. Reconnecting…',
  gone: 'This class no longer exists',
  'gone-words': 'It was deleted, or was more than 30 days old. Copied results are among the classes on this device.',
  'not-led': 'You cannot lead this class from here',
  'not-led-words':
    'You can lead a live class only from the device on which you opened it, because that device has the key. Use that device, or open another class.',
  'to-led': 'To all live classes',
  'not-done': 'This was not possible. {$why}',
  'problem-unreadable': 'The server could not read the request. Load the page again.',
  'problem-other-version': 'This page and the server have different versions. Load the page again.',
  'problem-too-fast': 'There were too many requests in a short time. Wait a moment and try again.',
  'problem-no-such-code': 'There is no class with that code.',
  'problem-no-such-class': 'The class no longer exists.',
  'problem-not-yours': 'This device no longer leads the class.',
  'problem-door-closed': 'The class is locked.',
  'problem-seat-taken': 'The seat is taken.',
  'problem-no-such-seat': 'There is no such seat.',
  'problem-same-table': 'This device already had another seat at that table.',
  'problem-paused': 'The table is paused.',
  'problem-not-begun': 'The talks have not started.',
  'problem-over': 'The game is over.',
  'problem-may-not-open':
    'You can open a class only on the server’s own computer, or with the server key. Check the key and try again.',
  'problem-full': 'The server has no room for more. Delete a class that is finished.',
  'problem-no-scenario': 'The server cannot play this scenario. Open it in the workshop to see the problem.',
  'problem-not-stored': 'The server could not save this; its disk may be full. Try again.',
  'problem-not-reached': 'No connection to the server. Check that it is running, and check your network.',
  'in-frame':
    'Parley is shown inside another website’s page. For safety, you can lead a live class only on Parley’s own page.',
  'open-alone': 'Open Parley in its own window',
} as const;
