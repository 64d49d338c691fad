/** The first stops of the Tab key: to what lies on the desk, or to another panel. */
export const skip = {
  label: 'Перейти',
  vote: 'До голосування',
  statement: 'До заяви',
  question: 'До запитання',
  letter: 'До листа',
  answer: 'До відповіді',
  news: 'До новин',
  text: 'До проєкту',
  moves: 'До інших ходів',
} as const;
