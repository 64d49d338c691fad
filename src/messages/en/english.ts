import type { Language } from '../language.ts';

export const ENGLISH: Language = {
  tag: 'en-GB',
  direction: 'ltr',
  name: 'English',
  quotes: ['“', '”'],
  quotesWithin: ['‘', '’'],
  date: '{day} {month} {year}',
  weekdayDate: '{weekday}, {day} {month}',
  weekdayAndDate: '{weekday}, {day} {month} {year}',
  answerOn: '{answer} on {article}',
  answerQuoted: { nom: '{answer}' },
  andApart: ', and ',
  you: { nom: 'you' },
  others: { nom: 'all the others' },
  thisMorning: { nom: 'this morning' },
};
