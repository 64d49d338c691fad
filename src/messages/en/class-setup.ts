/** Classes, and how one is set up: its tables, who sits where, what everybody gets. */
export const classSetup = {
  classes: 'Classes',
  'classes-about':
    'Make the tables of a class, hand out a link for each chair, and collect what every table came to. All of it stays on this device: nothing is sent anywhere.',
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
} as const;
