import type { Language } from '../language.ts';

export const UKRAINIAN: Language = {
  tag: 'uk',
  direction: 'ltr',
  name: 'Українська',
  quotes: ['«', '»'],
  quotesWithin: ['„', '“'],
  date: '{day} {month} {year} року',
  weekdayDate: '{weekday}, {day} {month}',
  weekdayAndDate: '{weekday}, {day} {month} {year} року',
  weekdays: {
    // Its apostrophe is that of the messages: in dates it is another letter.
    nom: ['понеділок', 'вівторок', 'середа', 'четвер', 'п’ятниця', 'субота', 'неділя'],
    gen: ['понеділка', 'вівторка', 'середи', 'четверга', 'п’ятниці', 'суботи', 'неділі'],
    acc: ['понеділок', 'вівторок', 'середу', 'четвер', 'п’ятницю', 'суботу', 'неділю'],
  },
  answerOn: '{answer} у статті {article}',
  you: { nom: 'ви', gen: 'вас', dat: 'вам', acc: 'вас', ins: 'вами', loc: 'вас' },
  others: {
    nom: 'усі інші',
    gen: 'усіх інших',
    dat: 'усім іншим',
    acc: 'усіх інших',
    ins: 'усіма іншими',
    loc: 'усіх інших',
  },
  thisMorning: { nom: 'сьогодні вранці', gen: 'цього ранку' },
};
