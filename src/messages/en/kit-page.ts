/** The page of the printable kit, and what each document is for. */
export const kitPage = {
  'about-situation': 'One for everybody: what has happened, and what is known in public.',
  'about-mandate': 'For this chair alone. Print one role at a time.',
  'about-rules': 'One for each table.',
  'about-plates': 'A sheet for each chair; fold it once.',
  'about-forms': 'Copy and cut. About four for each chair.',
  'about-form-large': 'For the board, or for large print.',
  'about-chart': 'Two articles a sheet, to be hung up and initialled.',
  'about-result': 'One for each table, filled in at the end.',
  'about-observer': 'For whoever is one too many, or would rather watch.',
  'about-press': 'For whoever would rather report than play.',
  'about-run': 'The lesson minute by minute, and who sits where.',
  'about-sizes': 'For 4 to 40 students.',
  'about-cards': 'To be cut out, and read out by you.',
  'about-debrief': 'Questions for afterwards, and what really happened.',
  'about-key': 'All secrets, the map of deals and good deals. For you alone.',
  heading: 'Printable kit',
  intro: 'A game that works without devices. Choose a document, look at it, print it.',
  scenario: 'Scenario',
  documents: 'Documents',
  paper: 'Paper',
  'paper-a4': 'A4',
  'paper-letter': 'Letter',
  'class-size': 'Students',
  'lesson-length': 'Lesson',
  'lesson-minutes': '{$minutes :count} min',
  print: 'Print this document',
  save: 'Save as a file',
  preview: 'Preview',
  sheets: `
    .input {$count :count}
    .match $count
    one {{{$count} sheet}}
    *   {{{$count} sheets}}`,
  'one-at-a-time': 'Only the document that you see is printed, so that no role gets into another’s hands.',
  'to-scenario': 'To the chairs',
} as const;
