const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** A date as a scenario writes it, of one that is written in another way; nothing where that could mean two days. */
export function suggestedDate(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? [];
  if (year !== undefined) return dateOf(year, Number(month), Number(day));
  const [, first, sign, second, last] = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})$/.exec(text) ?? [];
  if (last !== undefined) return ofTwo(Number(first), Number(second), last, sign === '.');
  const [, before, name, after, end] =
    /^(\d{1,2})?\.?\s*([a-z]{3,})\.?\s*(\d{1,2})?(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(text) ?? [];
  if (end === undefined || name === undefined) return undefined;
  const named = MONTHS.findIndex((each) => each.startsWith(name)) + 1;
  return named === 0 ? undefined : dateOf(end, named, Number(before ?? after));
}

/** With full stops, the day comes first; else only a number over 12 tells which is the day. */
function ofTwo(first: number, second: number, year: string, dayFirst: boolean): string | undefined {
  if (dayFirst || first > 12) return dateOf(year, second, first);
  return second > 12 ? dateOf(year, first, second) : undefined;
}

function dateOf(year: string, month: number, day: number): string | undefined {
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDate ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : undefined;
}
