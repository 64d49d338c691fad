import type { IsoDate } from '../model/scenario/iso-date.ts';

/** The first round on or after a date: 1 where there are no dates, beyond the last for what came later. */
export function roundOf(dates: readonly IsoDate[] | undefined, date: IsoDate | undefined): number {
  if (dates === undefined || date === undefined) return 1;
  const index = dates.findIndex((round) => date <= round);
  return index === -1 ? dates.length + 1 : index + 1;
}
