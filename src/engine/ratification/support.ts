import type { Support } from '../model/aftermath.ts';
import { at, type CommonKnowledge, type FactionRules, type PackageIndex, type Secrets } from '../model/game.ts';
import type { TrackIndex } from '../model/moves.ts';
import { optionIn, sumsOverPackages } from '../model/packages.ts';

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
  const fromStanding = standingCounts(standing);
  return {
    support: supportOf(home.factions, (place) => at(taken, place).won, fromStanding),
    needed: ratify.withFactions,
    fromStanding,
    factions: taken.map((each) => ({ share: Math.floor(each.share / 10), won: Math.floor(each.won / 10) })),
  };
}

/** Of a hundred; `wonOf` says how far a faction is won, in thousandths. */
function supportOf(factions: readonly FactionRules[], wonOf: (place: number) => number, fromStanding: number): number {
  let [won, weights] = [0, 0];
  factions.forEach(({ weight }, place) => {
    won += weight * wonOf(place);
    weights += weight;
  });
  return Math.max(0, Math.min(100, Math.floor(won / (weights * 10)) + fromStanding));
}

/** What standing adds to the support for a text, or takes from it. */
function standingCounts(standing: number): number {
  return Math.floor((standing - EVEN) / 2);
}

/** For every package of a track, the support at home for a firm text that says it. The party must have factions. */
export function supportTable(
  common: Pick<CommonKnowledge, 'tracks' | 'issues'>,
  { points, sheets, factions }: Home,
  track: TrackIndex,
  standing: number,
): Int32Array {
  const { issues } = at(common.tracks, track);
  const sheet = at(sheets, track).points;
  const more = factions.map(({ factors }) =>
    sumsOverPackages(issues.map((issue) => at(points, issue).map((each) => each * (at(factors, issue) - 10)))),
  );
  const fromStanding = standingCounts(standing);
  return sheet.map((own, pack) =>
    supportOf(
      factions,
      (place) => {
        const faction = at(factions, place);
        return wonAt(shareOfMost(own * 10 + at(at(more, place), pack), at(faction.best, track)), faction.wants);
      },
      fromStanding,
    ),
  );
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
  const rules = at(common.tracks, track);
  const more = rules.issues.reduce((sum, issue, place) => {
    const option = optionIn(rules, pack, place, at(common.issues, issue).optionCount);
    return sum + at(at(points, issue), option) * (at(factors, issue) - 10);
  }, 0);
  return shareOfMost(at(at(sheets, track).points, pack) * 10 + more, at(best, track));
}

/** All of it where that is nothing. */
function shareOfMost(value: number, most: number): number {
  return most <= 0 ? 1000 : Math.max(0, Math.min(1000, Math.floor((value * 1000) / most)));
}
