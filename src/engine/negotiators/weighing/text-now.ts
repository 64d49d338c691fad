import { at } from '../../model/at.ts';
import type { Clause } from '../../model/moves.ts';
import { crossesRedLine, readingsOf } from '../../text/readings.ts';
import { lowestTrust, worthOfReadings } from '../../text/worth-of-readings.ts';
import { isExact } from './is-exact.ts';
import type { Outlook } from './outlook.ts';
import { chanceOfRatification, isTooUnsure } from './own-home.ts';

/** A track's text as it stands, to a party. */
interface TextNow {
  /** Points that it brings if it is signed and ratified, by the worse reading of vague words to a party that is exact about them. */
  readonly points: number;
  /** Points that signing it can be expected to bring, given that home may refuse it. */
  readonly expected: number;
  /** True if the party's red lines forbid it. */
  readonly forbidden: boolean;
  /** True if home would rather refuse it. */
  readonly refused: boolean;
}

/** A track's text as it stands, weighed as if it were signed; `changed` clauses replace those on their issues. */
export function textNow({ view, track, late, walkAway }: Outlook, changed: readonly Clause[] = []): TextNow {
  const sheet = at(view.own.sheets, track);
  const readings = readingsOf(view.common, view, track, changed);
  const trust = lowestTrust(view.own.trust, at(view.common.tracks, track).signatories, view.party);
  const worth = isExact(view)
    ? Math.min(...readings.map((pack) => at(sheet.points, pack)))
    : worthOfReadings(sheet, readings, trust, view.common.point);
  const points = worth - late;
  const chance = chanceOfRatification(view, track, readings);
  return {
    points,
    expected: walkAway + Math.floor(((points - walkAway) * chance) / 1000),
    forbidden: crossesRedLine(sheet, readings),
    refused: isTooUnsure(chance),
  };
}
