import { at } from '../model/at.ts';
import type { CommonKnowledge, FactionRules, PackageIndex } from '../model/game.ts';
import type { TrackIndex } from '../model/moves.ts';
import { sumsOverPackages } from '../model/packages.ts';
import { chanceOfMoodUpTo, mostMood } from './mood.ts';
import {
  type Home,
  isRatified,
  shareOfMost,
  standingCounts,
  supportAtHome,
  totalWeight,
  wonAt,
} from './support-at-home.ts';

type Common = Pick<CommonKnowledge, 'tracks' | 'issues' | 'afterSigning'>;

/** Chance, in thousandths, that a home ratifies a text, as its delegation can judge it: see `supportAtHome`. */
export function chanceAtHome(
  common: Common,
  home: Home,
  track: TrackIndex,
  readings: readonly PackageIndex[],
  standing: number,
): number {
  const ratifies = (mood: number) => isRatified(supportAtHome(common, home, track, readings, standing, mood));
  return chanceOfMoodUpTo(mostMood(home.doubt, ratifies), home.doubt);
}

/** By standing: the chances of the packages of a track. */
type Known = Map<number, Uint16Array>;
/** By the factions of a home and track: the shares of each faction, and the chances so far. They follow from the scenario. */
const HOMES = new WeakMap<readonly FactionRules[], Map<TrackIndex, { shares: readonly Int32Array[]; known: Known }>>();

/**
 * Like `chanceAtHome`, for every package of a track, that is for firm texts. There must be factions. Not to be changed.
 */
export function chancesAtHome(common: Common, home: Home, track: TrackIndex, standing: number): Uint16Array {
  const tracks = HOMES.get(home.factions) ?? new Map();
  HOMES.set(home.factions, tracks);
  const { shares, known } = tracks.get(track) ?? { shares: sharesAtHome(common, home, track), known: new Map() };
  tracks.set(track, { shares, known });
  const before = known.get(standing);
  if (before !== undefined) return before;
  const chances = chancesOf(home, shares, common.afterSigning.ratify.withFactions - standingCounts(standing));
  known.set(standing, chances);
  return chances;
}

/** `needed` is how many of a hundred must be won among the factions. */
function chancesOf({ factions, doubt }: Home, shares: readonly Int32Array[], needed: number): Uint16Array {
  const least = needed * 10 * totalWeight(factions);
  const chances = new Uint16Array(at(shares, 0).length);
  for (let pack = 0; pack < chances.length; pack += 1) {
    const ratifies = (mood: number) => {
      let won = 0;
      for (let index = 0; index < factions.length; index += 1) {
        const { weight, wants } = factions[index]!;
        won += weight * wonAt(shares[index]![pack]!, wants + mood);
      }
      return won >= least;
    };
    chances[pack] = chanceOfMoodUpTo(mostMood(doubt, ratifies), doubt);
  }
  return chances;
}

/** By faction and package: what a text brings it, in thousandths of the most that it could get. */
function sharesAtHome(common: Common, { factions, points, sheets }: Home, track: TrackIndex): Int32Array[] {
  const { issues } = at(common.tracks, track);
  const sheet = at(sheets, track).points;
  return factions.map(({ factors, best }) => {
    const more = sumsOverPackages(
      issues.map((issue) => at(points, issue).map((each) => each * (at(factors, issue) - 10))),
    );
    const most = at(best, track);
    return more.map((each, pack) => shareOfMost(sheet[pack]! * 10 + each, most));
  });
}
