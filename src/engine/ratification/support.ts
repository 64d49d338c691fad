import type { Support } from '../model/aftermath.ts';
import { at, type CommonKnowledge, type FactionRules, type PackageIndex, type Secrets } from '../model/game.ts';
import type { TrackIndex } from '../model/moves.ts';
import { optionIn } from '../model/packages.ts';

/** Thousandths of share below and above what a faction wants between which it is won bit by bit. */
const BAND = 100;
/** Standing that neither adds to the support for a text nor takes from it. */
const EVEN = 50;

/** What a party needs to know to count the support for a text at its own home. */
export type Home = Pick<Secrets, 'points' | 'sheets' | 'factions'>;

/**
 * Support at home for a text, of which each faction takes the reading that it likes least, after Putnam's two-level game (International Organization 42, 1988): each faction
 * sees the party's points through its own factors, and is won as its share of the most that it could get passes what
 * it wants; support = weighted share that is won + (standing - 50) / 2. Putnam gives the idea; the straight line in
 * place of a curve, and all numbers, are a designer's. A party without factions is supported as far as it stands well.
 */
export function supportAtHome(
  common: Pick<CommonKnowledge, 'tracks' | 'issues' | 'afterSigning'>,
  home: Home,
  track: TrackIndex,
  readings: readonly PackageIndex[],
  standing: number,
): Support {
  const { ratify } = common.afterSigning;
  if (home.factions.length === 0) {
    return { support: standing, needed: ratify.byStanding, fromStanding: standing, factions: [] };
  }
  const taken = home.factions.map((faction) => {
    const share = Math.min(...readings.map((pack) => shareOf(common, home, faction, track, pack)));
    return { faction, share, won: wonAt(share, faction.wants) };
  });
  const weights = taken.reduce((sum, { faction }) => sum + faction.weight, 0);
  const won = taken.reduce((sum, each) => sum + each.faction.weight * each.won, 0);
  const fromStanding = Math.floor((standing - EVEN) / 2);
  return {
    support: Math.max(0, Math.min(100, Math.floor(won / (weights * 10)) + fromStanding)),
    needed: ratify.withFactions,
    fromStanding,
    factions: taken.map((each) => ({ share: Math.floor(each.share / 10), won: Math.floor(each.won / 10) })),
  };
}

/** Whether that much support ratifies a text. */
export function isRatified({ support, needed }: Pick<Support, 'support' | 'needed'>): boolean {
  return support >= needed;
}

/** How far a faction is won, 0 to 1000: not at all 0.1 below what it wants, half at it, wholly 0.1 above. */
function wonAt(share: number, wants: number): number {
  return Math.max(0, Math.min(1000, Math.floor(((share - wants + BAND) * 1000) / (2 * BAND))));
}

/** What a package brings a faction, in thousandths of the most that it could get; all of it where that is nothing. */
function shareOf(
  common: Pick<CommonKnowledge, 'tracks' | 'issues'>,
  { points, sheets }: Home,
  { factors, best }: FactionRules,
  track: TrackIndex,
  pack: PackageIndex,
): number {
  const most = at(best, track);
  if (most <= 0) return 1000;
  const rules = at(common.tracks, track);
  const more = rules.issues.reduce((sum, issue, place) => {
    const option = optionIn(rules, pack, place, at(common.issues, issue).optionCount);
    return sum + at(at(points, issue), option) * (at(factors, issue) - 10);
  }, 0);
  const value = at(at(sheets, track).points, pack) * 10 + more;
  return Math.max(0, Math.min(1000, Math.floor((value * 1000) / most)));
}
