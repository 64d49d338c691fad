import type { Language } from '../language.ts';

export const ENGLISH: Language = {
  tag: 'en-GB',
  direction: 'ltr',
  name: 'English',
  quotes: ['“', '”'],
  weekdayDate: '{weekday}, {day} {month}',
  you: { nom: 'you' },
};
