import { at } from '../../model/at.ts';
import type { Clause } from '../../model/moves.ts';
import { crossesRedLine, readingsOf } from '../../text/readings.ts';
import { lowestTrust, worthOfReadings } from '../../text/worth-of-readings.ts';
import { isExact } from './is-exact.ts';
import type { Outlook } from './outlook.ts';

/**
 * What a track's text would be worth if it were signed as it stands (to one that is exact about words, by the worse
 * reading), and whether the party's red lines forbid it. `changed` clauses stand for what the text says on their issues. */
export function textNow(
  { view, track, late }: Outlook,
  changed: readonly Clause[] = [],
): { readonly points: number; readonly forbidden: boolean } {
  const sheet = at(view.own.sheets, track);
  const readings = readingsOf(view.common, view, track, changed);
  const trust = lowestTrust(view.own.trust, at(view.common.tracks, track).signatories, view.party);
  const worth = isExact(view)
    ? Math.min(...readings.map((pack) => at(sheet.points, pack)))
    : worthOfReadings(sheet, readings, trust, view.common.point);
  const points = worth - late;
  return { points, forbidden: crossesRedLine(sheet, readings) };
}
