/** What a class has come to: how results are handed in, the board of them, and what is shown to the class. */
export const classResults = {
  heading: `
    .input {$count :count}
    .match $count
    one {{{$title}: {$count} game}}
    *   {{{$title}: {$count} games}}`,
  'no-results': 'No results yet',
  'no-results-words':
    'When a table finishes its game, its students copy the link from the last page. Paste these links here.',
  'same-seed': 'All tables had the same random events. Where do their agreements differ?',
  'own-seeds': 'The tables had different random events. Compare their reasons, not their luck.',
  'no-ranking': 'Sorted by the names of the tables. This is not a ranking.',
  'facts-as-of': 'Facts as of {$date :date}',

  // Handing in
  'hand-in': 'Add results',
  'paste-label': 'Links of finished games, one or many',
  'paste-help':
    'You can paste text from a chat, an email or a spreadsheet. Other words around the links do not matter. You can also drop files here.',
  'take-in': 'Add',
  files: 'Choose files',
  scan: 'Scan QR codes',
  reading: 'Looking for links…',
  taken: `
    .input {$count :count}
    .match $count
    0   {{There were no new results.}}
    one {{{$count} new result was added.}}
    *   {{{$count} new results were added.}}`,
  named: `
    .input {$count :count}
    .match $count
    one  {{{$count} earlier result now has a table name.}}
    *    {{{$count} earlier results now have a table name.}}`,
  'nothing-there': 'There is no link to a game in this text.',
  'file-unreadable': 'This file is not readable as text: {$name}',
  checking: 'Replayed and checked: {$done :count} of {$of :count}',
  'stop-checking': 'Stop',
  'go-on-checking': 'Resume',
  'checking-stopped':
    'Stopped. Unchecked results are shown as recorded in their links, and are left out of the comparisons below.',
  'check-failed': 'Some links could not be checked. Load the page again to retry.',

  // What was not taken in
  'not-taken': `
    .input {$count :count}
    .match $count
    one  {{Not added: {$count} line}}
    *    {{Not added: {$count} lines}}`,
  'clear-notes': 'Clear this list',
  again: 'This result is already in the list.',
  unnamed:
    'This game is already in the list with a table name, and this link has none. If another table played exactly the same game, ask those students to copy their link again.',
  'again-as': 'This game is already in the list as {$name}.',
  unfinished:
    'This game is not finished: it is on day {$round :count}. Ask the table to finish it and send the link again.',
  invitation:
    'This link starts a new game; it does not contain a finished one. Ask for the link from the last page of the game.',
  'not-here': 'This game uses another scenario ({$id}), which is not on this device. Open the scenario file first.',
  'forged-wrong-seats':
    'This game does not fit the scenario: its delegations are different. Ask the table for the link again.',
  'forged-move-refused':
    'The rules do not allow one of the moves in this link, so this game was not really played. Ask the table for the link again.',
  'forged-other-outcome':
    'This link has been changed: its moves lead to a different ending. Ask the table to open its game and copy the link again.',
  'forged-other-negotiators':
    'This link has been changed: it contains moves that the computer would not make. Ask the table to open its game and copy the link again.',
  newer: 'This game was played with a newer version of Parley. Load this page again to update it.',
  untellable:
    'This link comes from an older version of Parley, and its recorded ending does not match. Open the link by itself.',
  'taken-out': '{$name} was removed.',
  undo: 'Undo',

  // The board
  'filter-chair': 'Played by students',
  'all-chairs': 'All delegations',
  'filter-scenario': 'Scenario',
  board: 'Result of each table',
  table: 'Table',
  became: 'Result',
  'kind-held': 'Lasted',
  'kind-signed': 'Signed',
  'kind-partial': 'Signed, with gaps',
  'kind-broken': 'Broke down',
  'kind-unratified': 'Not ratified',
  'kind-opening': 'First step only',
  'kind-none': 'Nothing signed',
  'count-held': 'lasted',
  'count-signed': 'signed',
  'count-partial': 'with gaps',
  'count-broken': 'broke down',
  'count-unratified': 'not ratified',
  'count-opening': 'first step only',
  'count-none': 'nothing signed',
  vague: 'vague',
  silent: 'left out',
  'nothing-agreed': 'nothing agreed',
  'not-agreed': 'not agreed: {$answer}',
  waiting: 'not checked yet',
  said: 'as recorded in the link',
  unasked: 'older computer players',
  'show-more': `
    .input {$count :count}
    .match $count
    one {{Show {$count} more}}
    *   {{Show {$count} more}}`,
  'table-hidden': 'Table {$number :count}',
  'game-numbered': 'Game {$number :count}',
  numbered: '{$name} ({$number :count})',
  names: '{$names :list}',
  'with-chairs': '{$table} · {$chairs :list}',
  'no-table': 'No table name',

  // One result
  'row-text': 'Full agreement',
  'row-chairs': 'Students played: {$chairs :list}. The computer played the others.',
  'row-chairs-all': 'Students played all delegations.',
  'row-chairs-none': 'The computer played all delegations.',
  'row-checked': 'Replayed here, with the same ending.',
  'row-waiting': 'Not checked yet. This is the result recorded in the link.',
  'row-said':
    'This game cannot be replayed, because the rules or the scenario have changed. This is the result recorded in the link.',
  'row-unasked': 'Replayed here. The moves of older computer players were taken from the link without checking.',
  'row-table': 'Table',
  'row-open': 'Open the debrief in a new tab',
  'row-out': 'Remove',

  // What parted the class
  parted: 'The article that divided the class',
  'parted-none': 'All tables agreed on the same answers. Ask: was it the best deal they could have had?',
  'parted-words': '{$apart :count} of {$pairs :count} pairs of tables have different answers here.',
  'parted-answer': '{$answer} ({$count :count})',
  'all-articles': 'All articles',
  'article-column': 'Article',
  'pairs-apart': 'Pairs of tables with different answers',
  answers: 'Answers',

  // Two tables
  pair: 'Two tables side by side',
  'pair-one': 'First table',
  'pair-other': 'Second table',
  'pair-chosen': 'Why these two: {$why}',
  'why-nearly': 'their agreements are almost the same, but their endings differ.',
  'why-same-text': 'their agreements are the same, but their endings differ.',
  'why-other-end': 'their endings differ.',
  'why-one-end': 'their endings are the same, but their agreements differ.',
  'why-twins': 'their endings and agreements are the same.',
  'ask-nearly':
    '{$one} and {$other} agreed on almost the same answers, but their games ended differently. What is the difference?',
  'ask-same-text':
    '{$one} and {$other} agreed on the same answers, but their games ended differently. Besides its words, what decides whether an agreement lasts?',
  'ask-other-end': '{$one} and {$other} ended differently. Where did they take different paths?',
  'ask-one-end': '{$one} and {$other} ended the same way, with different agreements. What did each table give up?',
  'ask-twins': '{$one} and {$other} reached the same result. Did they get there the same way?',
  'pair-alike': 'The same in both: {$titles :list}',
  'to-talk-about': 'To talk about',

  // Who stood in the way
  way: 'What prevented an agreement',
  'way-about':
    'This covers every part that did not come into force. Blocking a deal is not a fault, because a mandate may require it. Ask why.',
  'way-none': 'Every part was signed and came into force.',
  delegation: 'Delegation',
  'way-left': 'Had left the talks',
  'way-no': 'Voted no in the last vote',
  'way-redLine': 'Its red line was crossed',
  'way-less': 'No deal was worth more to it',
  'way-missing': 'Had not initialled every article',
  'way-home': 'Ratification failed at home',

  // The map
  map: 'All results on one map of deals',
  'map-about':
    'Each numbered stone is a table. It marks the draft that the table signed or last voted on, and what it was worth to two delegations.',
  'map-draw': 'Draw the map',
  'map-stone-signed': 'Signed by {$names :list}',
  'map-stone-voted': 'Voted on but not signed by {$names :list}',
  'map-none': 'No table has signed a draft or voted on one.',
  'map-middle': 'The value of no deal varies from game to game. The map uses the middle of its range.',

  // Against par
  par: 'The same start, played by the computer',
  'par-words':
    'The computer played the same start {$games :count} times, with its own negotiators for all delegations. They signed “{$title}” in {$signed :count} games.',
  'par-play': 'Let the computer play {$games :count} games',
  'par-going': '{$played :count} of {$games :count} games played',
  'par-signed': 'Signed in {$signed :count} of {$games :count} games',
  'par-row': 'Computer’s most common result',

  // To keep
  csv: 'Save as a table (CSV)',
  'file-name': 'parley-class-results',
  'column-table': 'Table',
  'column-chairs': 'Played by students',
  'column-seed': 'Game number',
  'column-ending': 'Ending',
  'column-signed': 'Signed on day: {$title}',
  'column-checked': 'Checked',
  'column-link': 'Link',
  'cell-yes': 'yes',
  'cell-no': 'no',

  // To the class
  show: 'Show to the class',
  'show-board': 'Result of each table',
  'show-names': 'Show names',
  'hide-names': 'Hide names',
  'show-next': 'Next: {$name}',
  'show-back': 'Back',
  'show-close': 'Close',
  'show-full': 'Full screen',
  'show-step': 'Step {$step :count} of {$of :count}',
  'show-page': '{$name} ({$page :count} of {$of :count})',
  'not-a-ranking': 'not a ranking',

  // Codes
  'scan-heading': 'Scan QR codes of finished games',
  'scan-words': 'Hold a code in front of the camera. It is added automatically; then show the next one.',
  'scan-ask': 'The camera is off. Your browser will ask for permission to use it.',
  'scan-start': 'Turn on the camera',
  'scan-none': 'No camera is available to this page. Paste the links, or drop a picture of the code.',
  'scan-refused': 'The camera is blocked. Allow it in the browser’s address bar, or paste the links.',
  'scan-found': 'Scanned: {$count :count}',
  'scan-stop': 'Done',
} as const;
