import type { Domain } from '#engine/analysis/domain.ts';
import { nashOf } from '#engine/analysis/nash.ts';
import { surveyOf } from '#engine/analysis/survey.ts';
import { at } from '#engine/model/at.ts';
import { type Matter, matterOf } from './matter-of.ts';
import { NOTHING } from './negotiator.ts';
import { WHOLE } from './sheet-of.ts';

/** Points by party. */
export type Points = readonly number[];

/** A domain that negotiators are measured on, with what could be reached there. */
export interface Arena {
  readonly name: string;
  readonly matter: Matter;
  /** The Pareto frontier of what all would sign; empty where there is nothing. */
  readonly frontier: readonly Points[];
  /** The Nash bargaining solution; more than one where they tie. */
  readonly nash: readonly Points[];
  readonly reservations: Points;
}

/** The joint quality of an ending. */
export interface Quality {
  /** Distance in points to the nearest point of the frontier; undefined where there is none. */
  readonly toFrontier: number | undefined;
  /** Distance in points to the Nash solution. */
  readonly toNash: number | undefined;
  /**
   * The root of the product of gains over that of the Nash solution: 1 there, 0 where somebody gains nothing, as without
   * an agreement. Undefined where there is nothing to gain for all.
   */
  readonly nashEfficiency: number | undefined;
}

/** Makes an arena of a domain with two parties. Throws a RangeError with more, or with too large a domain. */
export function arenaOf(name: string, domain: Domain): Arena {
  if (domain.parties.length !== 2) throw new RangeError('An arena is for two parties.');
  const matter = matterOf(domain);
  const { inZone } = surveyOf(domain);
  const pointsAt = (place: number) => pointsOf(matter, at(inZone.rows, place));
  return {
    name,
    matter,
    frontier: Array.from(inZone.rows, (_, place) => pointsAt(place)),
    nash: nashOf(inZone).map(pointsAt),
    reservations: matter.sheets.map(({ reservation }) => reservation / WHOLE),
  };
}

/** Returns each party's points for an outcome; for `NOTHING`, its reservation. */
export function outcomePoints({ matter, reservations }: Arena, outcome: number): Points {
  return outcome === NOTHING ? reservations : pointsOf(matter, outcome);
}

function pointsOf({ sheets }: Matter, outcome: number): Points {
  return sheets.map(({ values }) => at(values, outcome) / WHOLE);
}

/** Returns the joint quality of these points. */
export function qualityOf({ frontier, nash, reservations }: Arena, points: Points): Quality {
  const most = nash[0] === undefined ? 0 : productOfGains(nash[0], reservations);
  return {
    toFrontier: nearest(frontier, points),
    toNash: nearest(nash, points),
    nashEfficiency: most > 0 ? Math.sqrt(productOfGains(points, reservations) / most) : undefined,
  };
}

/** Product of two parties' gains, neither of which has less than its reservation. */
function productOfGains(points: Points, reservations: Points): number {
  return points.reduce((product, value, party) => product * Math.max(0, value - (reservations[party] ?? 0)), 1);
}

function nearest(goals: readonly Points[], points: Points): number | undefined {
  if (goals.length === 0) return undefined;
  return goals.reduce((least, goal) => Math.min(least, distance(goal, points)), Number.POSITIVE_INFINITY);
}

function distance(a: Points, b: Points): number {
  return Math.sqrt(a.reduce((sum, value, party) => sum + (value - at(b, party)) * (value - at(b, party)), 0));
}
