/** What the printable kit has for the lesson: run sheets, class sizes, cards. */
export const kitLesson = {
  'run-before': 'Before the lesson',
  'run-content-note':
    'Read the content note, and tell the class beforehand what the subject is. Whoever is touched by it can have another task, and need not say why.',
  'run-copies': `
    .input {$tables :count}
    .match $tables
    one {{Print each mandate once for its chair, and for the table: situation, rules, name plates, text for the wall, result.}}
    *   {{Print each of the {$chairs :count} mandates {$tables} times, once for each table, and for each table: situation, rules, name plates, text for the wall, result.}}`,
  'run-forms': 'Cut about {$count :count} offer forms.',
  'run-read-before':
    'Hand out situation and mandates the day before: they take about {$needed :count} minutes to read, and the lesson has {$given :count}.',
  'run-read-here': 'Situation and mandates take about {$needed :count} minutes to read.',
  'run-cards': 'Put the news cards in the order of their days.',
  'run-shared':
    'The lesson has time for fewer exchanges of offers than the scenario has days. Where a row below has several days as one, each chair makes one offer in them.',
  'run-lesson': 'The lesson',
  'run-when': 'From, to',
  'run-minutes': 'Minutes',
  'run-what': 'What',
  'run-how': 'How',
  'run-time': '{$from :count} to {$to :count}',
  'step-open': 'Open',
  'step-open-words': 'What this is about, and who sits where. Roles are drawn, not chosen.',
  'step-open-note': 'Read the content note aloud. What this is about, and who sits where. Roles are drawn, not chosen.',
  'step-read': 'Read and prepare',
  'step-read-words':
    'Everybody reads the situation and the own mandate, and fills in the last part of it. Pairs agree on their aim.',
  'step-talk-one': 'Talks, {:round} {$from :count}',
  'step-talk': 'Talks, {:round} {$from :count} to {$to :count} as one',
  'step-talk-words': 'Two minutes to write an offer, two to read and answer. Vote on what is complete.',
  'step-talk-news':
    'Read out the news. Two minutes to write an offer, two to read and answer. Vote on what is complete.',
  'step-vote': 'Last vote',
  'step-vote-words': 'Every part is voted on. Each table fills in its result.',
  'step-felt': 'Out of the role',
  'step-felt-words': 'Turn the plates down. One sentence each: what was it like?',
  'step-happened': 'What happened, and why',
  'step-happened-words': 'Tables compare: what was signed, what stayed open, over which article they parted.',
  'step-better': 'What else was possible',
  'step-better-words':
    'Guess first how many texts suited all. Then show the map of deals and a good text, and ask who would have signed it.',
  'step-meaning': 'What it means',
  'step-meaning-words': 'What was like the real world, what was not, and what one would do otherwise.',
  'run-seats': 'Who sits where',
  'run-seats-words': `
    .input {$tables :count}
    .match $tables
    one {{{$students :count} students, numbered by the register or drawn, at {$tables} table.}}
    *   {{{$students :count} students, numbered by the register or drawn, at {$tables} tables.}}`,
  'run-table': 'Table',
  'run-watch': 'Watches',
  'run-nobody': 'nobody',
  'run-draw': 'Let chairs be drawn, so that nobody is sent into a role.',
  'run-empty': 'Nobody is there for {$who :parties style=name}: take the chair yourself, or let a device play it.',
  'run-pairs': 'Two in a chair decide together; one speaks, the other writes, and they change after each vote.',
  'run-other-task':
    'Whoever would rather not play takes the sheet for observers or for the press. A chair for two is then a chair for one.',
  'run-missing': 'Somebody is ill: split a pair of that table, then ask whoever watches.',
  'sizes-words':
    'As few tables as two to a chair allow, and two tables as soon as there are enough for two. Whoever is one too many at a table watches it.',
  'sizes-students': 'Students',
  'sizes-tables': 'Tables',
  'sizes-alone': 'Chairs for one',
  'sizes-pairs': 'Chairs for two',
  'sizes-watch': 'Watch',
  'sizes-empty': 'Empty chairs',
  'cards-words':
    'Cut them out. Read title and sentence aloud at the start of the {:round}. What stands below is for you: tell everybody what changes, and a delegation alone what no deal is now worth to it.',
  'cards-news': 'News',
  'cards-levers': 'What delegations can do',
  'card-day': '{:round at=start} {$round :count}',
  'day-dated': '{$round :count} · {$date :date style=weekday}',
  'card-signed': 'Once {$track :track} is signed',
  'card-vote-failed': 'Once a vote on {$track :track} has failed',
  'card-left': 'Once {$party :party style=name} has left',
  'card-date-passed': 'Once the date of {$track :track} has passed without a signature',
  'card-drawn': '{:round at=start} {$from :count} to {$to :count}, by chance: {$chance :count} in 100 each {:round}',
  'card-lever': `
    .input {$uses :count}
    .match $uses
    1 {{{$party :party style=name}, once}}
    * {{{$party :party style=name}, up to {$uses} times}}`,
  'card-attack': 'About an attack: you may leave it out.',
  'card-worth-less': `
    .input {$by :points}
    .match $by
    one {{Tell {$party :party style=full} alone: to go without {$track :track} is now worth {$by} point less to it.}}
    *   {{Tell {$party :party style=full} alone: to go without {$track :track} is now worth {$by} points less to it.}}`,
  'card-worth-more': `
    .input {$by :points}
    .match $by
    one {{Tell {$party :party style=full} alone: to go without {$track :track} is now worth {$by} point more to it.}}
    *   {{Tell {$party :party style=full} alone: to go without {$track :track} is now worth {$by} points more to it.}}`,
} as const;
