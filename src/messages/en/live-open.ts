/** What is said to whoever opens a live class. */
export const liveOpen = {
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
  'step-here': 'You see who is here, and begin when you like. Whoever comes late takes over from a negotiator.',
  'step-board': 'You follow all tables on one board, and help where one is stuck.',
  'step-debrief': 'You open the debrief on all devices at once, and keep what every table came to.',
  'step-stored':
    'The server stores what is played and the nicknames, no names. You delete it, or it goes by itself after 30 days.',
  key: 'Key of the server',
  'key-about': 'Whoever runs the server has chosen it. On that computer itself none is needed.',
  'open-now': 'Open the class',
  opening: 'The class is being opened…',
} as const;
