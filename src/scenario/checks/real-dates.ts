import type { IsoDate } from '#engine/model/scenario/iso-date.ts';
import type { Check } from '../check.ts';
import { error } from '../check.ts';
import { datesOf } from '../dates-of.ts';

/** Every date is a day of the calendar. */
export const realDates: Check = function* (scenario) {
  for (const { date, path } of datesOf(scenario)) {
    if (!isRealDate(date)) yield error({ code: 'not-a-date', date }, path);
  }
};

function isRealDate(date: IsoDate): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
}

/** Days of a month in the Gregorian calendar. */
function daysIn(month: number, year: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
