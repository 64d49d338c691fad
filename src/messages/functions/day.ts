import { at } from '#engine/model/at.ts';
import type { IsoDate } from '#engine/model/scenario/iso-date.ts';
import type { DateStyle } from '../formats.ts';
import type { Told, Tongue } from '../told.ts';
import { type Format, operandOf, optionOf, placed, spoken } from './spoken.ts';

/**
 * `{$round :day}`: a round by its date, "Tuesday, 19 August", or "day 3" where rounds have no dates. `style=letter` is how
 * a letter names an earlier one, by its weekday where no other could be meant; `style=number` is "day 3" in any case.
 * Selects `none` where none is named.
 */
export function dayIn(told: Told): Format {
  return (_, options, input) => {
    const round = operandOf(input) as number | undefined;
    if (round === undefined) return spoken('', undefined, ['none']);
    return spoken(placed(dayCalled(told, round, optionOf(options, 'style')), options, told), round, ['one']);
  };
}

function dayCalled({ formats, named }: Told, round: number, style: string | undefined): string {
  const { dates, label } = named.scenario.rounds;
  if (dates === undefined || style === 'number') return `${label} ${round}`;
  const date = at(dates, round - 1);
  if (style !== 'letter') return formats.date(date, 'weekday');
  // The last round lies behind no letter.
  const weekday = formats.date(date, 'weekday-alone');
  const alike = dates.slice(0, -1).filter((day) => formats.date(day, 'weekday-alone') === weekday);
  return alike.length > 1 ? formats.date(date, 'weekday') : weekday;
}

const STYLES: readonly DateStyle[] = ['weekday', 'weekday-and-date', 'weekday-short', 'month-short'];

/**
 * `{$date :date}`: "19 August 2025"; `style=weekday` is "Tuesday, 19 August", `style=weekday-and-date` has the year too,
 * `style=weekday-short` is "Tue" and `style=month-short` is "Aug".
 */
export function dateIn({ formats }: Tongue): Format {
  return (_, options, input) => {
    const date = operandOf(input) as IsoDate;
    const style = optionOf(options, 'style');
    return spoken(formats.date(date, STYLES.find((one) => one === style) ?? 'date'), date);
  };
}
