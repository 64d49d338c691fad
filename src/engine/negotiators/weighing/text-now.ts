import { at } from '../../model/at.ts';
import type { Clause } from '../../model/moves.ts';
import { crossesRedLine, readingsOf } from '../../text/readings.ts';
import { lowestTrust, worthOfReadings } from '../../text/worth-of-readings.ts';
import { isExact } from './is-exact.ts';
import type { Outlook } from './outlook.ts';
import { chanceOfRatification, isTooUnsure } from './own-home.ts';

/** A track's text as it stands, to a party. */
interface TextNow {
  /** What it would be worth if it were signed and ratified; to one that is exact about words, by the worse reading. */
  readonly points: number;
  /** What signing it can be expected to bring, as home may refuse it. */
  readonly expected: number;
  /** True if the party's red lines forbid it. */
  readonly forbidden: boolean;
  /** True if home would rather refuse it. */
  readonly refused: boolean;
}

/** What a track's text would be worth if it were signed as it stands; `changed` clauses stand for what it says on their issues. */
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
