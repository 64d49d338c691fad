import { at } from '#engine/model/at.ts';
import { own } from '#engine/model/own.ts';
import type { IsoDate } from '#engine/model/scenario/iso-date.ts';
import type { Rounds } from '#engine/model/scenario/rounds.ts';
import type { DateStyle } from '../formats.ts';
import type { Locale, Told } from '../told.ts';
import { declined, type FunctionOptions, operandOf, optionOf, placed, type SpokenFunction, spoken } from './spoken.ts';

/** A round, from 1; `today` is the one in which the sentence is written. */
type Day = number | 'today';

/**
 * `{$round :day}`: a round by its date, "Tuesday, 19 August", or "day 3" where rounds have no dates. `style=letter` is how
 * a letter names an earlier one, by its weekday where no other could be meant; `style=number` is "day 3" in any case.
 * `case=acc` declines it, and `after=on` puts that word before it. `today` is "this morning", which no such word goes before.
 * Selects `none` where none is named.
 */
export function dayIn(told: Told): SpokenFunction {
  return (_, options, input) => {
    const round = operandOf(input) as Day | undefined;
    if (round === undefined) return spoken('', undefined, ['none']);
    return spoken(placed(dayAsPlaced(told, round, options), options, told), round, ['one']);
  };
}

function dayAsPlaced(told: Told, round: Day, options: FunctionOptions): string {
  if (round === 'today') return declined(told.language.thisMorning, options);
  const after = optionOf(options, 'after');
  const day = dayCalled(told, round, options);
  return after === undefined ? day : `${after} ${day}`;
}

function dayCalled({ formats, named }: Told, round: number, options: FunctionOptions): string {
  const { rounds } = named.scenario;
  const style = optionOf(options, 'style');
  const grammaticalCase = optionOf(options, 'case');
  if (rounds.dates === undefined || style === 'number') return `${roundCalled(rounds, grammaticalCase)} ${round}`;
  const date = at(rounds.dates, round - 1);
  const called = (by: DateStyle) => formats.date(date, by, grammaticalCase);
  if (style !== 'letter') return called('weekday');
  // The last round lies behind no letter.
  const weekday = formats.date(date, 'weekday-alone');
  const alike = rounds.dates.slice(0, -1).filter((day) => formats.date(day, 'weekday-alone') === weekday);
  return called(alike.length > 1 ? 'weekday' : 'weekday-alone');
}

/** Returns the name of a round, "day", in the grammatical case if its author gives one. */
export function roundCalled({ label, cases }: Rounds, grammaticalCase: string | undefined): string {
  return (grammaticalCase && own(cases, grammaticalCase)) ?? label;
}

const STYLES: readonly DateStyle[] = ['weekday', 'weekday-and-date', 'weekday-short', 'month-short'];

/**
 * `{$date :date}`: "19 August 2025"; `style=weekday` is "Tuesday, 19 August", `style=weekday-and-date` has the year too,
 * `style=weekday-short` is "Tue" and `style=month-short` is "Aug".
 */
export function dateIn({ formats }: Locale): SpokenFunction {
  return (_, options, input) => {
    const date = operandOf(input) as IsoDate;
    const style = optionOf(options, 'style');
    return spoken(formats.date(date, STYLES.find((one) => one === style) ?? 'date'), date);
  };
}
