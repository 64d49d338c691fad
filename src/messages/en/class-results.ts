/** What a class has come to: how results are handed in, the board of them, and what is shown to the class. */
export const classResults = {
  heading: `
    .input {$count :count}
    .match $count
    one {{{$title}: {$count} game}}
    *   {{{$title}: {$count} games}}`,
  'no-results': 'No results yet',
  'no-results-words': 'When a table has finished, it copies the link of its game. Paste the links here.',
  'same-seed': 'All had the same chances. Where did the wording differ?',
  'own-seeds': 'The tables did not have the same chances. Compare their reasons rather than their luck.',
  'no-ranking': 'In the order of their names. This is no ranking.',
  'facts-as-of': 'Facts as of {$date :date}',

  // Handing in
  'hand-in': 'Hand in results',
  'paste-label': 'Links of finished games, one or many',
  'paste-help':
    'From chat, mail or a column of a spreadsheet, with other words around them. Files can be dropped here.',
  'take-in': 'Take in',
  files: 'Choose files',
  scan: 'Scan codes',
  reading: 'Looking for links…',
  taken: `
    .input {$count :count}
    .match $count
    0   {{No new result was taken in.}}
    one {{{$count} new result was taken in.}}
    *   {{{$count} new results were taken in.}}`,
  named: `
    .input {$count :count}
    .match $count
    one {{{$count} result that was here now has the name of its table.}}
    *   {{{$count} results that were here now have the names of their tables.}}`,
  'nothing-there': 'There is no link of a game in this text.',
  'file-unreadable': 'This file cannot be read as text: {$name}',
  checking: 'Played again and checked: {$done :count} of {$of :count}',
  'stop-checking': 'Stop',
  'go-on-checking': 'Go on',
  'checking-stopped': 'Stopped. What was not checked yet stands as its link says, and counts for nothing below.',
  'check-failed': 'Some links could not be checked. Load the page again to try once more.',

  // What was not taken in
  'not-taken': `
    .input {$count :count}
    .match $count
    one {{Not taken in: {$count} line}}
    *   {{Not taken in: {$count} lines}}`,
  'clear-notes': 'Clear this list',
  again: 'This result is here already. Nothing was added.',
  unnamed:
    'This game is here already as the game of a table, and this link names no table. If another table played the same game, ask that table to copy its link again.',
  'again-as': 'This is the game that stands here as {$name}. Nothing was added.',
  unfinished:
    'This game is not over: it is on day {$round :count}. Let the table finish it and hand in the link again.',
  invitation: 'This link is for sitting down, and holds no game. Ask for the link that the ending shows.',
  'not-here': 'This is a game of another scenario ({$id}), which is not on this device. Open its file first.',
  'forged-wrong-seats': 'This is no game of this scenario: it names other chairs. Ask the table for its link again.',
  'forged-move-refused':
    'The rules do not allow a move in this link, so no game was played like that. Ask the table for its link again.',
  'forged-other-outcome':
    'Somebody has changed this link: its moves lead to another ending than it says. Ask the table to open its game and copy the link again.',
  'forged-other-negotiators':
    'Somebody has changed this link: it has moves that the computer would not make. Ask the table to open its game and copy the link again.',
  newer: 'This was played with a newer Parley. Load this page again to update it.',
  untellable:
    'This was played with an older Parley, and says nothing of its ending that fits. Open the link by itself.',
  'taken-out': '{$name} was taken out.',
  undo: 'Put it back',

  // The board
  'filter-chair': 'Chairs of persons',
  'all-chairs': 'All chairs',
  'filter-scenario': 'Scenario',
  board: 'Where each table stands',
  table: 'Table',
  became: 'What became of it',
  'kind-held': 'Held',
  'kind-signed': 'Signed',
  'kind-partial': 'Signed, with gaps',
  'kind-broken': 'Signed, broke',
  'kind-unratified': 'Not ratified',
  'kind-opening': 'A beginning only',
  'kind-none': 'Nothing signed',
  'count-held': 'held',
  'count-signed': 'signed',
  'count-partial': 'with gaps',
  'count-broken': 'broke',
  'count-unratified': 'not ratified',
  'count-opening': 'a beginning only',
  'count-none': 'nothing signed',
  vague: 'vague',
  silent: 'by silence',
  'nothing-agreed': 'nothing agreed',
  'not-agreed': 'not agreed: {$answer}',
  waiting: 'not checked yet',
  said: 'as its link says',
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
  'no-table': 'No table named',

  // One result
  'row-text': 'The text in full',
  'row-chairs': 'Persons had: {$chairs :list}. The computer had the others.',
  'row-chairs-all': 'All chairs were played by hand.',
  'row-chairs-none': 'The computer had all chairs.',
  'row-checked': 'Played again here, to the same ending.',
  'row-waiting': 'Not checked yet: this is what its link says.',
  'row-said':
    'It cannot be played again here, since the rules or the scenario have changed. This is what its link says.',
  'row-unasked': 'Played again here. What older computer players did was taken as the link says.',
  'row-table': 'This result is of',
  'row-open': 'Open its debrief in a new tab',
  'row-out': 'Take it out',

  // What parted the class
  parted: 'The article that parted the class',
  'parted-none': 'All tables agreed on the same. Ask: was it the best text that they could have had?',
  'parted-words': 'Of {$pairs :count} pairs of tables, {$apart :count} say different things here.',
  'parted-answer': '{$answer} ({$count :count})',
  'all-articles': 'All articles',
  'article-column': 'Article',
  'pairs-apart': 'Pairs of tables that differ',
  answers: 'Answers',

  // Two tables
  pair: 'Two tables side by side',
  'pair-one': 'First table',
  'pair-other': 'Second table',
  'pair-chosen': 'Chosen because: {$why}',
  'why-nearly': 'their texts are nearly the same, and their ends are not.',
  'why-same-text': 'their texts are the same, and their ends are not.',
  'why-other-end': 'they ended in two ways.',
  'why-one-end': 'they ended in the same way, by different texts.',
  'why-twins': 'they are alike in everything.',
  'ask-nearly': '{$one} and {$other} agreed almost the same text, and ended in two ways. What differs?',
  'ask-same-text':
    '{$one} and {$other} agreed the same text, and ended in two ways. What else than words decides whether a text lasts?',
  'ask-other-end': '{$one} and {$other} ended in two ways. Where did they part?',
  'ask-one-end': '{$one} and {$other} ended in the same way, by different texts. What did each give up?',
  'ask-twins': '{$one} and {$other} came to the same. Did they come by the same way?',
  'pair-alike': 'The same in both: {$titles :list}',
  'to-talk-about': 'To talk about',

  // Who stood in the way
  way: 'What stood in the way',
  'way-about':
    'Of each part that did not come into force. To stand in the way is no fault: a mandate may ask for it. Ask why.',
  'way-none': 'Everything that was to be signed came into force.',
  delegation: 'Delegation',
  'way-left': 'Had walked out',
  'way-no': 'Voted no last',
  'way-redLine': 'Its red line was crossed',
  'way-less': 'No deal was worth more to it',
  'way-missing': 'Its initials were missing',
  'way-home': 'Its home did not ratify',

  // The map
  map: 'All results on one map of deals',
  'map-about':
    'Each numbered stone is a table: the text that it signed or last voted on, by what it was worth to two delegations.',
  'map-draw': 'Draw the map',
  'map-stone-signed': 'Signed by {$names :list}',
  'map-stone-voted': 'Voted down by {$names :list}',
  'map-none': 'No table signed a text or voted on one.',
  'map-middle': 'What no deal is worth is shown as it is in the middle of its range.',

  // Against par
  par: 'What the computer makes of the same start',
  'par-words':
    'The computer played the same start {$games :count} times, in all chairs. It signed “{$title}” in {$signed :count} of them.',
  'par-play': 'Let the computer play it {$games :count} times',
  'par-going': '{$played :count} of {$games :count} games played',
  'par-signed': 'Signed in {$signed :count} of {$games :count}',
  'par-row': 'The computer, most often',

  // To keep
  csv: 'Save as a table (CSV)',
  'file-name': 'parley-class-results',
  'column-table': 'Table',
  'column-chairs': 'Chairs of persons',
  'column-seed': 'Number of the game',
  'column-ending': 'Ending',
  'column-signed': 'Signed on day: {$title}',
  'column-checked': 'Checked',
  'column-link': 'Link',
  'cell-yes': 'yes',
  'cell-no': 'no',

  // To the class
  show: 'Show to the class',
  'show-board': 'Where each table stands',
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
  'scan-heading': 'Scan the codes of finished games',
  'scan-words': 'Hold a code before the camera. Each is taken in by itself; go on with the next.',
  'scan-ask': 'The camera is off. The browser will ask whether this page may use it.',
  'scan-start': 'Turn on the camera',
  'scan-none': 'This browser gives no camera to this page. Paste the links, or drop a picture of the code.',
  'scan-refused': 'The camera was not allowed. Allow it in the browser’s address bar, or paste the links.',
  'scan-found': 'Read: {$count :count}',
  'scan-stop': 'Done',
} as const;
