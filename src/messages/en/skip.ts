/** The first stops of the Tab key: to what lies on the desk, or to another panel. */
export const skip = {
  label: 'Skip to',
  vote: 'To the vote',
  statement: 'To the statement',
  question: 'To the question',
  letter: 'To the letter',
  answer: 'To the answer',
  news: 'To the news',
  text: 'To the draft',
  moves: 'To other moves',
} as const;
