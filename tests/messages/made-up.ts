/**
 * A made-up language: English with accents on every letter, longer by two fifths, in brackets. A sentence that comes from
 * somewhere else than a message or a scenario's text has plain letters, and is seen at once.
 */

import { ENGLISH } from '#messages/en/english.ts';
import type { Language } from '#messages/language.ts';

const PLAIN = 'abcdefghijklmnopqrstuvwxyz';
const MARKED = 'áƀćđéƒǵĥíĵķĺɱńóƥɋŕśťúʋŵӽýź';

/** Words in the made-up language; what stands in braces is left as it is. */
export function madeUp(words: string): string {
  return words.replace(/\{[^}]*\}|[A-Za-z]+/g, (run) => (run.startsWith('{') ? run : longer(accented(run))));
}

/** Letters with accents, and as many. */
export function accented(run: string): string {
  return [...run]
    .map((letter) => {
      if (!PLAIN.includes(letter.toLowerCase())) return letter;
      const marked = MARKED.charAt(PLAIN.indexOf(letter.toLowerCase()));
      return letter === letter.toLowerCase() ? marked : marked.toUpperCase();
    })
    .join('');
}

function longer(run: string): string {
  return run + 'õ'.repeat(Math.round(run.length * 0.4));
}

/** The made-up language; its days and months are those of another alphabet. */
export const MADE_UP: Language = {
  ...ENGLISH,
  tag: 'el-x-made-up',
  name: madeUp('Made up'),
  quotes: ['«', '»'],
  answerOn: madeUp(ENGLISH.answerOn),
  answerQuoted: { nom: '{answer}' },
  andApart: madeUp(ENGLISH.andApart),
  you: { nom: madeUp('you') },
  others: { nom: madeUp('all the others') },
  thisMorning: { nom: madeUp('this morning') },
};
