/** The page of the printable kit, and what each document is for. */
export const kitPage = {
  'about-situation': 'One for everyone: what has happened, and what is publicly known.',
  'about-mandate': 'For this delegation only. Print one role at a time.',
  'about-rules': 'One for each table.',
  'about-plates': 'One sheet for each delegation; fold it once.',
  'about-forms': 'Copy and cut. You need about four for each delegation.',
  'about-form-large': 'For the board, or for students who need large print.',
  'about-chart': 'Two articles per sheet, to hang up and initial.',
  'about-result': 'One for each table, to fill in at the end.',
  'about-observer': 'For extra students, or students who would rather watch.',
  'about-press': 'For students who would rather report than play.',
  'about-run': 'The lesson minute by minute, and the seats.',
  'about-sizes': 'For 4 to 40 students.',
  'about-cards': 'To cut out and read aloud.',
  'about-debrief': 'Questions for the discussion, and what really happened.',
  'about-key': 'All secrets, the map of deals, and good deals. For the teacher only.',
  heading: 'Printable kit',
  intro: 'A game without devices. Choose a document, check it, and print it.',
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
  'one-at-a-time': 'Only the document on the screen is printed, so that no secret role gets into the wrong hands.',
  'to-scenario': 'To the delegations',
} as const;
