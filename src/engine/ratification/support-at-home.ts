import type { Support } from '../model/aftermath.ts';
import { at } from '../model/at.ts';
import type { CommonKnowledge, FactionRules, PackageIndex, Secrets } from '../model/game.ts';
import type { TrackIndex } from '../model/moves.ts';
import { optionIn } from '../model/packages.ts';

/** Thousandths of share below and above what a faction wants between which it is won bit by bit. */
const BAND = 100;
/** Standing that neither adds to the support for a text nor takes from it. */
const EVEN = 50;

/** Data that a party needs to count the support for a text at its own home. */
export type Home = Pick<Secrets, 'points' | 'sheets' | 'factions' | 'doubt'>;

/**
 * Support at home for a text, of which each faction takes the reading that it likes least, after Putnam's two-level game (International Organization 42, 1988): each faction
 * sees the party's points through its own factors, and is won as its share of the most that it could get passes what
 * it wants; support = weighted share that is won + (standing - 50) / 2. Putnam gives the idea; the straight line in
 * place of a curve, and all numbers, are a designer's. A party without factions is supported as far as it stands well.
 * `mood` is how much more home asks for than is thought, in thousandths: a share for factions, else of standing.
 */
export function supportAtHome(
  common: Pick<CommonKnowledge, 'tracks' | 'issues' | 'afterSigning'>,
  home: Home,
  track: TrackIndex,
  readings: readonly PackageIndex[],
  standing: number,
  mood = 0,
): Support {
  const { ratify } = common.afterSigning;
  if (home.factions.length === 0) {
    const support = supportByStanding(standing, mood);
    return { support, needed: ratify.byStanding, fromStanding: standing, mood, factions: [] };
  }
  const taken = home.factions.map((faction) => {
    const share = Math.min(...readings.map((pack) => shareOf(common, home, faction, track, pack)));
    return { faction, share, won: wonAt(share, faction.wants + mood) };
  });
  const won = taken.reduce((sum, each) => sum + each.faction.weight * each.won, 0);
  return {
    support: supportWith(wonOfHundred(won, totalWeight(home.factions)), standing),
    needed: ratify.withFactions,
    fromStanding: standingCounts(standing),
    mood,
    factions: taken.map((each) => ({ share: Math.floor(each.share / 10), won: Math.floor(each.won / 10) })),
  };
}

/** Support, 0 to 100, of a home without factions. */
function supportByStanding(standing: number, mood: number): number {
  return Math.max(0, Math.min(100, standing - Math.floor(mood / 10)));
}

/** Support, 0 to 100, of a text that wins so many of a hundred among the factions, with the standing that there is. */
function supportWith(fromFactions: number, standing: number): number {
  return Math.max(0, Math.min(100, fromFactions + standingCounts(standing)));
}

/** `won` sums up how far factions are won, in thousandths, each times its weight; `weight` is that of all of them. */
function wonOfHundred(won: number, weight: number): number {
  return Math.floor(won / (weight * 10));
}

export function totalWeight(factions: readonly FactionRules[]): number {
  return factions.reduce((sum, { weight }) => sum + weight, 0);
}

/** Support that standing adds to a text, or takes from it. */
export function standingCounts(standing: number): number {
  return Math.floor((standing - EVEN) / 2);
}

/** True if that much support ratifies a text. */
export function isRatified({ support, needed }: Pick<Support, 'support' | 'needed'>): boolean {
  return support >= needed;
}

/** Degree to which a faction is won, 0 to 1000: not at all 0.1 below what it wants, half at it, wholly 0.1 above. */
export function wonAt(share: number, wants: number): number {
  return Math.max(0, Math.min(1000, Math.floor(((share - wants + BAND) * 1000) / (2 * BAND))));
}

/** Value of a package to a faction, in thousandths of the most that it could get; 1000 if that is nothing. */
function shareOf(
  common: Pick<CommonKnowledge, 'tracks' | 'issues'>,
  { points, sheets }: Home,
  { factors, best }: FactionRules,
  track: TrackIndex,
  pack: PackageIndex,
): number {
  const rules = at(common.tracks, track);
  const more = rules.issues.reduce((sum, issue, place) => {
    const option = optionIn(rules, pack, place, at(common.issues, issue).optionCount);
    return sum + at(at(points, issue), option) * (at(factors, issue) - 10);
  }, 0);
  return shareOfMost(at(at(sheets, track).points, pack) * 10 + more, at(best, track));
}

/** Share of `most`, in thousandths from 0 to 1000; 1000 if `most` is not above 0. */
export function shareOfMost(value: number, most: number): number {
  return most <= 0 ? 1000 : Math.max(0, Math.min(1000, Math.floor((value * 1000) / most)));
}
