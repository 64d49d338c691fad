import { own } from '#engine/model/own.ts';
import type { IsoDate } from '#engine/model/scenario/iso-date.ts';
import type { Language } from './language.ts';

/** Style of a date: "19 August 2025", "Tuesday, 19 August", "Tuesday, 19 August 2025", "Tuesday", "Tue", "Aug". */
export type DateStyle = 'date' | 'weekday' | 'weekday-and-date' | 'weekday-alone' | 'weekday-short' | 'month-short';

/**
 * Style of a list: "a, b and c", "a, b or c", told apart: "a, b, c", with a semicolon between clauses: "a; b; c", or as
 * sentences: "A. B."
 */
export type Joining = 'and' | 'or' | 'comma' | 'semicolon' | 'sentences';

/** Lists, dates and numbers as a language writes them. Formatters are made once, and dates kept: both take long to make. */
export interface Formats {
  list(words: readonly string[], joining: Joining): string;
  /** Formats a date. Its weekday takes the grammatical case, as the language has it. */
  date(date: IsoDate, style: DateStyle, grammaticalCase?: string): string;
  /** To a tenth. */
  number(value: number): string;
  /** The plural category of a number as `number` writes it. */
  plural(value: number): Intl.LDMLPluralRule;
}

const DATES: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  'weekday-and-date': { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  'weekday-alone': { weekday: 'long' },
  'weekday-short': { weekday: 'short' },
  'month-short': { month: 'short' },
};

const BETWEEN: Partial<Readonly<Record<Joining, string>>> = { comma: ', ', semicolon: '; ', sentences: ' ' };

/** The formats of a language. */
export function formatsOf(language: Language): Formats {
  const { tag } = language;
  const lists = {
    and: new Intl.ListFormat(tag, { type: 'conjunction' }),
    or: new Intl.ListFormat(tag, { type: 'disjunction' }),
  };
  const tenths = { maximumFractionDigits: 1 };
  const numbers = new Intl.NumberFormat(tag, tenths);
  const plurals = new Intl.PluralRules(tag, tenths);
  const dates = new Map<string, string>();
  return {
    list: (words, joining) => {
      const between = BETWEEN[joining];
      return between === undefined ? lists[joining === 'or' ? 'or' : 'and'].format(words) : words.join(between);
    },
    // A number just below 0 that has been rounded is -0, and would keep its sign.
    number: (value) => numbers.format(value || 0),
    plural: (value) => plurals.select(value),
    date: (date, style, grammaticalCase = 'nom') => {
      const name = `${style} ${grammaticalCase} ${date}`;
      const words = dates.get(name) ?? dateIn(language, date, style, grammaticalCase);
      dates.set(name, words);
      return words;
    },
  };
}

/** Patterns of dates, where the language has its own. */
const PATTERNS: Partial<Readonly<Record<DateStyle, (language: Language) => string>>> = {
  date: ({ date }) => date,
  // Browsers differ in whether a comma goes behind it.
  weekday: ({ weekdayDate }) => weekdayDate,
  'weekday-and-date': ({ weekdayAndDate }) => weekdayAndDate,
  'weekday-alone': () => '{weekday}',
};

function dateIn(language: Language, date: IsoDate, style: DateStyle, grammaticalCase: string): string {
  const format = new Intl.DateTimeFormat(language.tag, { ...DATES[style], timeZone: 'UTC' });
  const instant = new Date(`${date}T00:00:00Z`);
  const pattern = PATTERNS[style]?.(language);
  if (pattern === undefined) return format.format(instant);
  const parts = new Map<string, string>(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const declined = own(language.weekdays, grammaticalCase)?.[(instant.getUTCDay() + 6) % 7];
  if (declined !== undefined) parts.set('weekday', declined);
  return pattern.replace(/\{(\w+)\}/g, (_, part: string) => parts.get(part) ?? '');
}
