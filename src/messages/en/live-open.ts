/** What is said to whoever opens a live class. */
export const liveOpen = {
  open: 'Open a class',
  played: 'Scenario',
  'played-line': `
    .input {$parties :count}
    .match $parties
    one {{{$parties} delegation · {$minutes :count} minutes}}
    *   {{{$parties} delegations · {$minutes :count} minutes}}`,
  'from-file': 'Play a scenario from a file',
  'file-refused': '“{$name}” cannot be played. Open it in the workshop to see the problem.',
  'no-scenario-here': 'The scenario could not be loaded. Check your connection and try again.',
  who: 'Who plays',
  students: 'Students',
  tables: 'Tables',
  'tables-of': `
    .input {$tables :count}
    .match $tables
    one {{{$tables} table with {$chairs :count} seats.}}
    *   {{{$tables} tables with {$chairs :count} seats each.}}`,
  'empty-chairs': `
    .input {$empty :count}
    .match $empty
    one {{{$laid} The computer takes the seat that is left.}}
    *   {{{$laid} The computer takes the {$empty} seats that are left.}}`,
  'full-chairs': '{$laid} Every seat is taken.',
  'shared-chairs': `
    .input {$shared :count}
    .match $shared
    one {{{$laid} {$shared} student shares a seat with another.}}
    *   {{{$laid} {$shared} students share a seat with others.}}`,
  seats: 'Seats',
  'seats-by-chance': 'At random',
  'seats-they-choose': 'Students choose',
  'seats-by-card': 'By seat card',
  'seats-by-chance-about': 'Each student who joins gets the next seat, table by table.',
  'seats-they-choose-about': 'Each student who joins sees the free seats and chooses one.',
  'seats-by-card-about':
    'You print a card for each seat and give one to each student. A seat opens only with its card.',
  everybody: 'Settings for everyone',
  locked: 'Students cannot change these.',
  reasons: 'What other delegations tell',
  chances: 'Random events',
  'chances-same': 'The same at every table',
  'chances-own': 'Different at each table',
  attacks: 'Attacks in the news',
  'attacks-in': 'Included',
  'attacks-out': 'Left out',
  limit: 'Time for a decision',
  'no-limit': 'No limit',
  'limit-minutes': `
    .input {$minutes :count}
    .match $minutes
    one {{{$minutes} minute}}
    *   {{{$minutes} minutes}}`,
  'limit-about': 'When the time is over, the computer makes this one decision. You can give more time, or pause.',
  'what-comes': 'What happens next',
  'step-wall':
    'Show the address and the code on the projector. Students type or scan them, without giving their names.',
  'step-here': 'See who is here, and start when you like. Students who come late take over from a negotiator.',
  'step-board': 'Follow all tables on one board, and help tables that are stuck.',
  'step-debrief': 'Open the debrief on all devices at once, and keep the result of every table.',
  'step-stored':
    'The server stores the games and nicknames, but no real names. You can delete the class; after 30 days it is deleted automatically.',
  key: 'Server key',
  'key-about': 'The person who runs the server chose this key. You do not need it on the server’s own computer.',
  'open-now': 'Open the class',
  opening: 'Opening the class…',
} as const;
