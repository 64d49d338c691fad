/** Classes, and how one is set up: its tables, who sits where, what everybody gets. */
export const classSetup = {
  classes: 'Classes',
  'classes-about':
    'Make the tables of a class, hand out a link for each chair, and collect what every table came to. All of it stays on this device: nothing is sent anywhere.',
  'live-about':
    'Where Parley is started on a computer of the school, a class can also play live: each pupil has a mandate that no other device holds.',
  'to-live': 'Open a live class',
  'window-set-up': '{$name}: set up',
  'window-hand-out': '{$name}: hand out',
  'window-results': '{$name}: results',
  places: 'Places of this class',
  'all-classes': 'All classes',
  'place-set-up': 'Set up',
  'place-hand-out': 'Hand out',
  'place-results': 'Results',
  'names-hidden': 'Hide names',
  'until-left':
    'This device has no room for the class, or lets us keep nothing. What you see lasts until you close or reload this page. Save the class to a file.',
  'no-class': 'There is no such class here',
  'no-class-words':
    'This device keeps no class of this address. Classes stay on the device on which they were made, unless they are saved to a file and opened on another.',
  'deleted-words': 'The class was deleted, with its tables, its names and its results.',
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
    '“{$name}” goes from this device: its tables, its names and its results. This cannot be undone. Links that you have handed out still open their game.',
  'delete-yes': 'Delete the class',
  'delete-all': 'Delete all classes',
  'delete-all-question': 'Delete all classes?',
  'delete-all-words': `
    .input {$count :count}
    .match $count
    one {{{$count} class goes from this device, with its tables, its names and its results. This cannot be undone.}}
    *   {{{$count} classes go from this device, with their tables, their names and their results. This cannot be undone.}}`,
  'delete-failed': 'This device did not let the class go. Try again, or delete the data of this page in the browser.',

  new: 'A new class',
  name: 'Name of the class',
  'name-hint': 'Your own words: only you see them.',
  scenario: 'What is played',
  'own-scenario': '{$title} (from a file of this device)',
  'scenario-hint': 'To play a file of your own, open it on the first screen; then it is on this list.',
  pupils: 'How many pupils',
  make: 'Make the tables',
  'usual-name': 'My class',
  'make-failed': 'The scenario could not be loaded. Look whether there is a network, and try again.',

  'no-scenario': 'The scenario of this class is not here',
  'no-scenario-words':
    'This class plays “{$title}”, from a file that is not on this device any more. Open the file on the first screen, then come back.',
  who: 'Who plays',
  'per-chair': 'Pupils in a chair',
  tables: 'Tables',
  chairs: 'Chairs that pupils take',
  'chairs-about': 'Negotiators of the computer take all chairs in which nobody sits.',
  sharing: 'Devices',
  'sharing-each': 'Alone: a device for each chair',
  'sharing-round': 'Together: one device for a table',
  'sharing-each-about':
    'Each chair has a game of its own: its pupils play with negotiators of the computer, and not with the other chairs of their table. A table sits together to prepare, and to compare results.',
  'sharing-round-about':
    'The chairs of a table play one game with each other. The device goes round, and is covered in between.',
  seats: 'Who sits where',
  'nicknames-about':
    'Pupils are called by animals. Real names are here only if you paste them: they stay on this device, and are in no link.',
  shuffle: 'Seat all anew by chance',
  list: 'Seat them from a list',
  'list-about':
    'A name on each line, or columns from a spreadsheet: name, table, chair. Who has no table or chair on the list is seated by chance.',
  'list-hidden': 'Names are hidden now. Show them to paste a list.',
  'list-empty': 'Paste a list first',
  'list-use': 'Use this list',
  'list-used': `
    .input {$count :count}
    .match $count
    one {{{$count} pupil is seated.}}
    *   {{{$count} pupils are seated.}}`,
  'list-strange':
    '{$count} No delegation is called {$words :list by=or style=quoted}: whoever has that on the list got another chair.',
  presets: 'What everybody gets',
  'presets-about': 'What you lock, pupils cannot change. Their chair and their game are always set.',
  seeds: 'Chance',
  'seeds-same': 'The same for all tables',
  'seeds-own': 'Each table its own',
  'attacks-in': 'Told',
  'attacks-out': 'Left out',
  lock: 'Locked',
  'lock-of': 'Locked: {$what}',
  whole: 'This class',
  'whole-about':
    'It is kept on this device only, in this browser. Whoever uses this browser can open it. Save it to a file to take it to another device.',
  save: 'Save the class to a file',
  'delete-everything': 'Delete everything of this class',
  'tables-heading': 'Tables',
  'to-hand-out': 'Hand out',
  negotiator: 'negotiator',
  'change-table': 'Change{#hidden} {$table}{/hidden}',
  called: 'Name of the table',
  'open-file': 'Open a class from a file',
  'open-failed':
    '“{$name}” holds no class of Parley. Choose a file that was saved here with “Save the class to a file”.',

  'hand-out-about':
    'Each link opens the choice of a chair with that chair taken. It also says which table it is of, so that what comes back finds its row.',
  'no-wall':
    'A link is no wall: whoever looks for it can read the other mandates of a scenario. Agree with your class that nobody does.',
  'nothing-to-hand-out': 'Nobody sits at any table yet.',
  'print-cards': 'Print the cards',
  'copy-list': 'Copy all links as a list',
  'copy-list-about':
    'The list has the columns table, chair, pupil and link under a head row, and can be pasted into a spreadsheet or a course page.',
  'column-table': 'Table',
  'column-chair': 'Chair',
  'column-pupil': 'Pupil',
  'column-link': 'Link',
  'list-copied': 'The list is copied',
  'show-codes': 'Show the codes one by one',
  'copy-link': 'Copy link{#hidden}: {$which}{/hidden}',
  'link-copied': 'Copied{#hidden}: {$which}{/hidden}',
  copied: 'Copied.',
  'show-large': 'Show large{#hidden}: {$which}{/hidden}',
  'card-how':
    'Point a camera at the code, or open your link. You sit down to “{$title}”. When the game is over, send its link to your teacher.',
  'card-typed': 'No camera? Open {$address} and type this code under “Open a link”:',
  'no-code': 'This link is too long for a code. Send it by mail or chat.',
  'card-opens': '{$whose}: sit down to “{$title}”.',
  'card-before': 'Back',
  'card-next': 'Next',
  'card-count': '{$at :count} of {$count :count}',
  'only-here':
    'This page is open at an address that only this computer knows, so these links open nothing on other devices. Open Parley at an address of your network or of the internet, and open the class there from a file.',
} as const;
