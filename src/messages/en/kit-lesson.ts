/** What the printable kit has for the lesson: run sheets, class sizes, cards. */
export const kitLesson = {
  'run-before': 'Before the lesson',
  'run-content-note':
    'Read the content note, and tell the class in advance what the game is about. Students who are affected by the subject can have another task, without giving a reason.',
  'run-copies': `
    .input {$tables :count}
    .match $tables
    one {{Print each mandate once. For the table, also print the situation, rules, name plates, draft for the wall, and result sheet.}}
    *   {{Print each of the {$chairs :count} mandates {$tables} times, once for each table. For each table, also print the situation, rules, name plates, draft for the wall, and result sheet.}}`,
  'run-forms': 'Cut out about {$count :count} offer forms.',
  'run-read-before':
    'Hand out the situation and the mandates the day before. They take about {$needed :count} minutes to read, and this lesson has only {$given :count} minutes for that.',
  'run-read-here': 'The situation and a mandate take about {$needed :count} minutes to read.',
  'run-cards': 'Sort the news cards by day.',
  'run-shared':
    'The scenario has more days than this lesson has time for. Where a row below covers several days, each delegation makes one offer in all of them together.',
  'run-lesson': 'The lesson',
  'run-when': 'From–to',
  'run-minutes': 'Minutes',
  'run-what': 'Step',
  'run-how': 'How',
  'run-time': '{$from :count} to {$to :count}',
  'step-open': 'Start',
  'step-open-words': 'Say what the game is about, and where everyone sits. Let students draw their roles at random.',
  'step-open-note':
    'Read the content note aloud. Say what the game is about, and where everyone sits. Let students draw their roles at random.',
  'step-read': 'Read and prepare',
  'step-read-words':
    'All students read the situation and their own mandate, and fill in its last section. Pairs agree on their aim.',
  'step-talk-one': 'Talks, {:round} {$from :count}',
  'step-talk': 'Talks, {:round} {$from :count} to {$to :count} together',
  'step-talk-words': 'Two minutes to write an offer, and two to read and answer it. Then vote on every complete part.',
  'step-talk-news':
    'Read out the news. Two minutes to write an offer, and two to read and answer it. Then vote on every complete part.',
  'step-vote': 'Last vote',
  'step-vote-words': 'Every part is put to the vote. Each table fills in its result sheet.',
  'step-felt': 'Step out of the role',
  'step-felt-words': 'Turn the name plates over. Each student says in one sentence how it felt.',
  'step-happened': 'What happened, and why',
  'step-happened-words': 'Tables compare: What was signed? What stayed open? Which articles divided them?',
  'step-better': 'What else was possible',
  'step-better-words':
    'First guess how many deals suited everyone. Then show the map of deals and one good deal, and ask who would have signed it.',
  'step-meaning': 'What it means',
  'step-meaning-words': 'What was like the real world, and what was not? What would students do differently?',
  'run-seats': 'Seats',
  'run-seats-words': `
    .input {$tables :count}
    .match $tables
    one  {{{$students :count} students at {$tables} table, numbered by the class list or at random.}}
    *    {{{$students :count} students at {$tables} tables, numbered by the class list or at random.}}`,
  'run-table': 'Table',
  'run-watch': 'Observers',
  'run-nobody': 'none',
  'run-draw': 'Let students draw their roles, so that no role is forced on a particular student.',
  'run-empty':
    'There are no students for {$who :parties style=name}. Play this role yourself, or let a device play it.',
  'run-pairs':
    'Two students in one delegation decide together. One speaks and the other writes; they swap after each vote.',
  'run-other-task':
    'Students who would rather not play can take the observer’s or the reporter’s sheet. A delegation of two then becomes a delegation of one.',
  'run-missing': 'If a student is ill, split a pair at that table. If there is no pair, ask an observer.',
  'sizes-words':
    'Use as few tables as you can with at most two students in each delegation, but two tables as soon as there are enough students. Students left over at a table observe it.',
  'sizes-students': 'Students',
  'sizes-tables': 'Tables',
  'sizes-alone': 'Delegations of one',
  'sizes-pairs': 'Delegations of two',
  'sizes-watch': 'Observers',
  'sizes-empty': 'Delegations without students',
  'cards-words':
    'Cut out the cards. Read the title and the sentence aloud at the start of the {:round}. The lines below them are for you: announce any change to everyone, but tell a delegation privately what no deal is now worth to it.',
  'cards-news': 'News',
  'cards-levers': 'Actions of delegations',
  'card-day': '{:round at=start} {$round :count}',
  'day-dated': '{$round :count} · {$date :date style=weekday}',
  'card-signed': 'When {$track :track} has been signed',
  'card-vote-failed': 'When a vote on {$track :track} has failed',
  'card-left': 'When {$party :party style=name} has left',
  'card-date-passed': 'When the deadline for {$track :track} has passed without a signature',
  'card-drawn': '{:round at=start} {$from :count} to {$to :count}, by chance: {$chance :count} in 100 each {:round}',
  'card-lever': `
    .input {$uses :count}
    .match $uses
    1 {{{$party :party style=name}, once}}
    * {{{$party :party style=name}, up to {$uses} times}}`,
  'card-attack': 'This is about an attack. You may leave it out.',
  'card-worth-less': `
    .input {$by :points}
    .match $by
    one  {{Tell {$party :party style=full} privately: no deal on {$track :track} is now worth {$by} point less to it.}}
    *    {{Tell {$party :party style=full} privately: no deal on {$track :track} is now worth {$by} points less to it.}}`,
  'card-worth-more': `
    .input {$by :points}
    .match $by
    one  {{Tell {$party :party style=full} privately: no deal on {$track :track} is now worth {$by} point more to it.}}
    *    {{Tell {$party :party style=full} privately: no deal on {$track :track} is now worth {$by} points more to it.}}`,
} as const;
