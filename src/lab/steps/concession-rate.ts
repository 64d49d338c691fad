import { at } from '#engine/model/at.ts';
import type { Game, Sheet } from '#engine/model/game.ts';
import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { type Demand, demandedPoints } from './demand.ts';

/**
 * Concession rate (Baarslag, Hindriks & Jonker 2011): how far a party has come down from its best package towards what
 * yielding wholly would leave it, 0 (not at all) to 1 (all the way or further), by its lowest demand. `best`,
 * `fullYield` (its own points at what the other likes best) and `lowest` are in the same units. Absent where the two
 * sides want the same.
 */
export function concessionRate(best: number, fullYield: number, lowest: number): number | undefined {
  if (fullYield >= best) return undefined;
  return lowest <= fullYield ? 1 : Math.max(0, (best - lowest) / (best - fullYield));
}

/**
 * The concession rate of a party on a track, by all its demands there: the mean over the other signatories. Absent where
 * it has asked for nothing, or nobody wants anything else.
 */
export function concessionOn(
  game: Game,
  party: PartyIndex,
  track: TrackIndex,
  demands: readonly Demand[],
): number | undefined {
  const own = demands.filter((demand) => demand.party === party && demand.track === track);
  if (own.length === 0) return undefined;
  const lowest = Math.min(...own.map((demand) => demandedPoints(game, party, demand)));
  const sheet = sheetOf(game, party, track);
  const others = at(game.common.tracks, track).signatories.filter((other) => other !== party);
  const rates = others.flatMap(
    (other) => concessionRate(sheet.best, fullYield(sheet, sheetOf(game, other, track)), lowest) ?? [],
  );
  return rates.length === 0 ? undefined : rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
}

/** One's own points at what the other likes best, of packages across nobody's red line; the most of them where they tie. */
function fullYield(own: Sheet, other: Sheet): number {
  let best = -1;
  for (let pack = 0; pack < own.points.length; pack += 1) {
    if (own.forbidden[pack] === 1 || other.forbidden[pack] === 1) continue;
    const gain =
      best === -1 ? 1 : at(other.points, pack) - at(other.points, best) || at(own.points, pack) - at(own.points, best);
    if (gain > 0) best = pack;
  }
  return best === -1 ? own.best : at(own.points, best);
}

function sheetOf({ secrets }: Game, party: PartyIndex, track: TrackIndex): Sheet {
  return at(at(secrets, party).sheets, track);
}
