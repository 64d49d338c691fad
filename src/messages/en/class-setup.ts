/** Classes, and how one is set up: its tables, who sits where, what everybody gets. */
export const classSetup = {
  classes: 'Classes',
  'classes-about':
    'Set up tables for a class, hand out a link for each delegation, and collect the results. Everything stays on this device; nothing is sent over the internet.',
  'live-about':
    'If Parley runs on a computer at your school, a class can also play live. Then each student’s mandate is sent only to that student’s device.',
  'to-live': 'Open a live class',
  'window-set-up': '{$name}: set up',
  'window-hand-out': '{$name}: hand out',
  'window-results': '{$name}: results',
  places: 'Pages of this class',
  'all-classes': 'All classes',
  'place-set-up': 'Set up',
  'place-hand-out': 'Hand out',
  'place-results': 'Results',
  'names-hidden': 'Hide names',
  'until-left':
    'This device has no room for the class, or does not let us save it. You will lose it when you close or reload this page, so save the class to a file.',
  'no-class': 'This class is not on this device',
  'no-class-words':
    'A class stays on the device on which you made it. To use it on another device, save it to a file and open the file there.',
  'deleted-words': 'The class, with its tables, names and results, was deleted.',
  'to-classes': 'To all classes',

  kept: 'Classes on this device',
  open: 'Open{#hidden}: {$name}{/hidden}',
  delete: 'Delete{#hidden}: {$name}{/hidden}',
  'class-line': `
    .input {$tables :count}
    .input {$results :count}
    .match $tables $results
    one one {{{$tables} table, {$results} result, changed {$time}}}
    one *   {{{$tables} table, {$results} results, changed {$time}}}
    *   one {{{$tables} tables, {$results} result, changed {$time}}}
    *   *   {{{$tables} tables, {$results} results, changed {$time}}}`,
  'delete-question': 'Delete this class?',
  'delete-words':
    '“{$name}” will be deleted from this device, with its tables, names and results. You cannot undo this. Links that you have already handed out will still work.',
  'delete-yes': 'Delete the class',
  'delete-all': 'Delete all classes',
  'delete-all-question': 'Delete all classes?',
  'delete-all-words': `
    .input {$count :count}
    .match $count
    one  {{{$count} class will be deleted from this device, with all tables, names and results. You cannot undo this.}}
    *    {{{$count} classes will be deleted from this device, with all tables, names and results. You cannot undo this.}}`,
  'delete-failed': 'The class could not be deleted. Try again, or delete this site’s data in your browser.',

  new: 'A new class',
  name: 'Name of the class',
  'name-hint': 'Use any name; only you can see it.',
  scenario: 'Scenario',
  'own-scenario': '{$title} (from a file on this device)',
  'scenario-hint': 'To play your own scenario, open its file on the first screen. It then appears in this list.',
  pupils: 'Number of students',
  make: 'Set up the tables',
  'usual-name': 'My class',
  'make-failed': 'The scenario could not be loaded. Check your connection and try again.',

  'no-scenario': 'The scenario of this class is not on this device',
  'no-scenario-words':
    'This class plays “{$title}” from a file that is no longer on this device. Open the file on the first screen, then come back.',
  who: 'Who plays',
  'per-chair': 'Students per delegation',
  tables: 'Tables',
  chairs: 'Delegations that students play',
  'chairs-about': 'The computer’s negotiators play all the other delegations.',
  sharing: 'Devices',
  'sharing-each': 'Separate: one device for each delegation',
  'sharing-round': 'Together: one device for each table',
  'sharing-each-about':
    'Each delegation plays its own game against the computer, not against the other students at the table. The students of a table sit together to prepare, and to compare their results.',
  'sharing-round-about':
    'The students of a table play one game with each other. They pass the device around, and the screen is covered in between.',
  seats: 'Seats',
  'nicknames-about':
    'Students have the names of animals. Real names appear only if you paste them here. They stay on this device, and no link contains them.',
  shuffle: 'Shuffle all seats',
  list: 'Use a list of names',
  'list-about':
    'Paste one name per line, or the columns name, table and delegation from a spreadsheet. Students without a table or delegation get a random seat.',
  'list-hidden': 'The names are hidden. Show them to paste a list.',
  'list-empty': 'Paste a list first',
  'list-use': 'Use this list',
  'list-used': `
    .input {$count :count}
    .match $count
    one  {{{$count} student has a seat.}}
    *    {{{$count} students have a seat.}}`,
  'list-strange':
    '{$count} There is no delegation called {$words :list by=or style=quoted}, so these students got a different one.',
  presets: 'Settings for everyone',
  'presets-about': 'Students cannot change a locked setting. You always choose their delegation and game.',
  seeds: 'Random events',
  'seeds-same': 'The same for all tables',
  'seeds-own': 'Different for each table',
  'attacks-in': 'Included',
  'attacks-out': 'Left out',
  lock: 'Locked',
  'lock-of': 'Locked: {$what}',
  whole: 'This class',
  'whole-about':
    'The class is saved only on this device, in this browser, and anyone using this browser can open it. To move it to another device, save it to a file.',
  save: 'Save the class to a file',
  'delete-everything': 'Delete this class',
  'tables-heading': 'Tables',
  'to-hand-out': 'Hand out',
  negotiator: 'negotiator',
  'change-table': 'Change{#hidden} {$table}{/hidden}',
  called: 'Name of the table',
  'open-file': 'Open a class from a file',
  'open-failed': '“{$name}” is not a Parley class. Choose a file that you saved with “Save the class to a file”.',

  'hand-out-about':
    'Each link opens the game with the right delegation already chosen. It also contains the table’s name, so that the result goes to the right row.',
  'no-wall':
    'Links do not protect secrets: a student who looks for the other mandates can find them. Agree with your class not to do that.',
  'nothing-to-hand-out': 'No seats have been taken yet.',
  'print-cards': 'Print the cards',
  'copy-list': 'Copy all links as a list',
  'copy-list-about':
    'The list has the columns table, delegation, student and link, with a header row. You can paste it into a spreadsheet or a course page.',
  'column-table': 'Table',
  'column-chair': 'Delegation',
  'column-pupil': 'Student',
  'column-link': 'Link',
  'list-copied': 'The list is copied',
  'show-codes': 'Show the QR codes one by one',
  'copy-link': 'Copy link{#hidden}: {$which}{/hidden}',
  'link-copied': 'Copied{#hidden}: {$which}{/hidden}',
  copied: 'Copied.',
  'show-large': 'Show large{#hidden}: {$which}{/hidden}',
  'card-how':
    'Point a camera at the code, or open your link, to play “{$title}”. When the game is over, send its link to your teacher.',
  'card-typed': 'No camera? Open {$address}, choose “Open a link” and type this code:',
  'no-code': 'This link is too long for a QR code. Send it by email or chat.',
  'card-opens': '{$whose}: play “{$title}”.',
  'card-before': 'Back',
  'card-next': 'Next',
  'card-count': '{$at :count} of {$count :count}',
  'only-here':
    'The address of this page works only on this computer, so these links will not open on other devices. Open Parley at an address on your network or on the internet, and open the class there from a file.',
} as const;
