import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { IsoDate } from '#engine/model/scenario/iso-date.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('en-GB', { weekday: 'short', month: 'short', timeZone: 'UTC' });

/** "19 August 2025" */
export function dayInWords(date: IsoDate): string {
  return DAY.format(instantOf(date));
}

/** "Tuesday, 19 August", or "day 3" where rounds have no dates. */
export function roundInWords(game: Game, round: number): string {
  const date = dateOf(game, round);
  return date === undefined ? `${game.scenario.rounds.label} ${round}` : weekdayInWords(date);
}

/** "Tuesday, 19 August, day 1 of 8", or "day 1 of 8" where rounds have no dates. */
export function roundOfGameInWords(game: Game, round: number): string {
  const count = `${game.scenario.rounds.label} ${round} of ${game.common.roundCount}`;
  const date = dateOf(game, round);
  return date === undefined ? count : `${weekdayInWords(date)}, ${count}`;
}

/** "Tuesday, 19 August" */
export function weekdayInWords(date: IsoDate): string {
  const parts = partsOf(WEEKDAY, date);
  return `${parts.weekday}, ${parts.day} ${parts.month}`;
}

/** "Tue Aug" */
export function shortWeekday(date: IsoDate): string {
  const parts = partsOf(SHORT, date);
  return `${parts.weekday} ${parts.month}`;
}

/**
 * An earlier round as a letter names it: "Tuesday", "day 3" where rounds have no dates, and the date too where another
 * round of the game that a letter could mean has the same weekday. The last round lies behind no letter.
 */
export function dayInLetter(game: Game, round: number): string {
  const date = dateOf(game, round);
  if (date === undefined) return roundInWords(game, round);
  const weekday = (day: IsoDate) => partsOf(WEEKDAY, day).weekday;
  const alike = (game.scenario.rounds.dates ?? []).slice(0, -1).filter((day) => weekday(day) === weekday(date));
  return alike.length > 1 ? weekdayInWords(date) : `${weekday(date)}`;
}

/** The date of a round, where rounds have dates. */
export function dateOf(game: Game, round: number): IsoDate | undefined {
  const { dates } = game.scenario.rounds;
  return dates === undefined ? undefined : at(dates, round - 1);
}

function instantOf(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

function partsOf(format: Intl.DateTimeFormat, date: IsoDate): Readonly<Record<string, string>> {
  return Object.fromEntries(format.formatToParts(instantOf(date)).map(({ type, value }) => [type, value]));
}
