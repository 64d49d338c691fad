import { at } from '#engine/model/at.ts';
import type { IsoDate } from '#engine/model/scenario/iso-date.ts';
import type { ToldGame } from '#messages/told-game.ts';

/** Names of days and months, made once: a formatter takes a hundred times as long. */
const WEEKDAYS = namesOf({ weekday: 'long' }, 7, (day) => Date.UTC(2023, 0, 1 + day));
const MONTHS = namesOf({ month: 'long' }, 12, (month) => Date.UTC(2023, month, 1));

/** "19 August 2025" */
export function dayInWords(date: IsoDate): string {
  const { day, month, year } = partsOf(date);
  return `${day} ${at(MONTHS, month)} ${year}`;
}

/** "Tuesday, 19 August", or "day 3" where rounds have no dates. */
export function roundInWords(game: ToldGame, round: number): string {
  const date = dateOf(game, round);
  return date === undefined ? `${game.scenario.rounds.label} ${round}` : weekdayInWords(date);
}

/** "Tuesday, 19 August" */
export function weekdayInWords(date: IsoDate): string {
  const { weekday, day, month } = partsOf(date);
  return `${at(WEEKDAYS, weekday)}, ${day} ${at(MONTHS, month)}`;
}

/**
 * An earlier round as a letter names it: "Tuesday", "day 3" where rounds have no dates, and the date too where another
 * round of the game that a letter could mean has the same weekday. The last round lies behind no letter.
 */
export function dayInLetter(game: ToldGame, round: number): string {
  const date = dateOf(game, round);
  if (date === undefined) return roundInWords(game, round);
  const { weekday } = partsOf(date);
  const alike = (game.scenario.rounds.dates ?? []).slice(0, -1).filter((day) => partsOf(day).weekday === weekday);
  return alike.length > 1 ? weekdayInWords(date) : at(WEEKDAYS, weekday);
}

/** The date of a round, where rounds have dates. */
export function dateOf(game: ToldGame, round: number): IsoDate | undefined {
  const { dates } = game.scenario.rounds;
  return dates === undefined ? undefined : at(dates, round - 1);
}

interface DateParts {
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly day: number;
  /** 0 is January. */
  readonly month: number;
  readonly year: number;
}

function partsOf(date: IsoDate): DateParts {
  const instant = new Date(`${date}T00:00:00Z`);
  return {
    weekday: instant.getUTCDay(),
    day: instant.getUTCDate(),
    month: instant.getUTCMonth(),
    year: instant.getUTCFullYear(),
  };
}

/** The names of some days or months, by the time at which each is. */
function namesOf(name: Intl.DateTimeFormatOptions, count: number, timeOf: (index: number) => number): string[] {
  const format = new Intl.DateTimeFormat('en-GB', { ...name, timeZone: 'UTC' });
  return Array.from({ length: count }, (_, index) => format.format(timeOf(index)));
}
