import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import type { PartyIndex, TrackIndex } from '../model/moves.ts';
import { tracksSignedBy } from '../model/tracks-signed-by.ts';
import { chanceOfSplit } from './chance-of-split.ts';
import type { EndReached } from './prospects.ts';

/** Difference between ways on with a move and the same ways without it. */
export type Difference = Compared &
  (
    | { readonly in: 'signature'; readonly track: TrackIndex }
    /** Points of one delegation, of all that it signs together. */
    | { readonly in: 'points'; readonly party: PartyIndex }
  );

/** Comparison of the same ways, played in two manners. */
export interface Compared {
  /** Number of ways played with the move, and again without. */
  readonly ways: number;
  /** Ways in which it was signed; of points their sum, in the game's units. */
  readonly with: number;
  readonly without: number;
  /** Ways that were better (signed, or more points) with the move alone, and those that were better without. */
  readonly better: number;
  readonly worse: number;
  /**
   * Size of the difference, -1000 to 1000: as a share of the ways for signatures, or of the range between no deal and
   * the best for points.
   */
  readonly share: number;
  /** The chance, in millionths, that as uneven a split comes of a move that changes nothing. */
  readonly byChance: number;
}

/** In what the same ways on, with a move and without, differ; what differs in none of them is left out. */
export function compareWays(game: Game, withIt: readonly EndReached[], without: readonly EndReached[]): Difference[] {
  const { common } = game;
  const signatures = common.tracks.map((_, track): Difference => {
    const [given, other] = [withIt, without].map((ends) => ends.map((end) => (at(end.signed, track) ? 1 : 0)));
    return { in: 'signature', track, ...compared(given ?? [], other ?? [], 1) };
  });
  const points = game.secrets.map(
    (_, party): Difference => ({ in: 'points', party, ...comparePoints(game, party, withIt, without) }),
  );
  return [...signatures, ...points].filter(({ better, worse }) => better + worse > 0);
}

/** Compares the points of a delegation in some ways with those in the same ways played otherwise. */
export function comparePoints(
  game: Game,
  party: PartyIndex,
  withIt: readonly EndReached[],
  without: readonly EndReached[],
): Compared {
  const pointsIn = (ends: readonly EndReached[]) => ends.map((end) => at(end.points, party));
  return compared(pointsIn(withIt), pointsIn(without), spanOf(game, party));
}

function compared(given: readonly number[], other: readonly number[], span: number): Compared {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const gains = given.map((value, way) => value - at(other, way));
  const better = gains.filter((gain) => gain > 0).length;
  const worse = gains.filter((gain) => gain < 0).length;
  const whole = Math.max(1, span * given.length);
  return {
    ways: given.length,
    with: sum(given),
    without: sum(other),
    better,
    worse,
    share: Math.trunc((sum(gains) * 1000) / whole),
    byChance: chanceOfSplit(better, worse),
  };
}

/**
 * Position of the mean of some ways for a party, in thousandths: 0 is what no deal is worth to it, in the middle of its
 * range on the first day, 1000 the best that it could sign. `units`: the sum of its points over the ways.
 */
export function meanPosition(game: Game, party: PartyIndex, units: number, ways: number): number {
  const noDeal = tracksSignedBy(game.common, party).reduce(
    (sum, track) => sum + at(at(game.secrets, party).walkAways, track).start,
    0,
  );
  return Math.trunc(((units - noDeal * ways) * 1000) / Math.max(1, spanOf(game, party) * ways));
}

/** From what no deal is worth to a party, in the middle of its range on the first day, to the best that it could sign. */
function spanOf({ common, secrets }: Game, party: PartyIndex): number {
  const { sheets, walkAways } = at(secrets, party);
  return tracksSignedBy(common, party).reduce(
    (sum, track) => sum + Math.max(0, at(sheets, track).best - at(walkAways, track).start),
    0,
  );
}
