import type { Issue } from '#engine/model/scenario/issue.ts';
import type { Wish } from './wishes.ts';

/** The sum of the points of the best answers to all articles, for each party. */
export const POINTS_IN_ALL = 100;

/** Points of one party, by issue and option. */
export type OwnPoints = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The reason for which no points could be chosen. */
export type NoPoints = 'nothing-matters' | 'too-many-answers';

/**
 * Whole points for a party: the best answers of all articles are worth 100 together, the worst nothing, and each article
 * its share by importance. What is better is worth at least a point more.
 */
export function pointsFromWishes(
  issues: readonly Issue[],
  wishOf: (issue: string) => Wish | undefined,
): OwnPoints | NoPoints {
  const ladders = issues.map((issue) => ladderOf(issue, wishOf(issue.id)));
  const shares = ladders.map(({ importance, steps }) => ({
    weight: steps.length < 2 ? 0 : importance,
    least: steps.length < 2 || importance === 0 ? 0 : steps.length - 1,
  }));
  if (shares.every(({ weight }) => weight === 0)) return 'nothing-matters';
  const weights = sharedOut(POINTS_IN_ALL, shares);
  if (weights === undefined) return 'too-many-answers';
  return Object.fromEntries(
    ladders.map(({ issue, steps, worth }, place) => {
      const points = pointsOfSteps(steps, weights[place] ?? 0);
      const of = (option: string) => points[steps.indexOf(worth(option))] ?? 0;
      return [issue.id, Object.fromEntries(issue.options.map(({ id }) => [id, of(id)]))];
    }),
  );
}

/** An article with the different worths of its answers, the least first. */
interface Ladder {
  readonly issue: Issue;
  readonly importance: number;
  readonly steps: readonly number[];
  readonly worth: (option: string) => number;
}

function ladderOf(issue: Issue, wish: Wish | undefined): Ladder {
  const worth = (option: string) => wish?.worth[option] ?? 0;
  const steps = [...new Set(issue.options.map(({ id }) => worth(id)))].sort((a, b) => a - b);
  return { issue, importance: Math.max(0, wish?.importance ?? 0), steps, worth };
}

/** The worst is worth nothing and the best all, and in between each step at least a point more than the one before. */
function pointsOfSteps(steps: readonly number[], weight: number): readonly number[] {
  const [least = 0] = steps;
  const range = (steps.at(-1) ?? 0) - least;
  if (range === 0 || weight === 0) return steps.map(() => 0);
  const points: number[] = [];
  for (const [place, step] of steps.entries()) {
    const near = Math.round(((step - least) / range) * weight);
    const room = weight - (steps.length - 1 - place);
    points.push(Math.min(room, Math.max(near, place === 0 ? 0 : (points[place - 1] ?? 0) + 1)));
  }
  return points;
}

/** One that a part of a whole goes to. */
interface Share {
  /** Against those of the others. */
  readonly weight: number;
  /** The minimum that this part receives. */
  readonly least: number;
}

/**
 * Shares a whole number out by weight, in whole parts, each with its least; undefined where the whole is too small for
 * these. The part furthest below its exact share gets the next unit.
 */
export function sharedOut(whole: number, shares: readonly Share[]): readonly number[] | undefined {
  const sum = shares.reduce((total, { weight }) => total + weight, 0);
  if (sum <= 0 || shares.reduce((total, { least }) => total + least, 0) > whole) return undefined;
  const exact = shares.map(({ weight }) => (weight / sum) * whole);
  const parts = shares.map(({ least }, place) => Math.max(least, Math.floor(exact[place] ?? 0)));
  for (;;) {
    const missing = whole - parts.reduce((total, part) => total + part, 0);
    if (missing === 0) return parts;
    const next = missing > 0 ? furthest(parts, exact) : furthest(exact, parts, (place) => spare(place) > 0);
    parts[next] = (parts[next] ?? 0) + Math.sign(missing);
  }

  function spare(place: number): number {
    return (parts[place] ?? 0) - (shares[place]?.least ?? 0);
  }
}

/** Returns the index at which `low` is furthest below `high`. */
function furthest(
  low: readonly number[],
  high: readonly number[],
  isMeant: (place: number) => boolean = () => true,
): number {
  const gaps = low.map((part, place) => (isMeant(place) ? (high[place] ?? 0) - part : Number.NEGATIVE_INFINITY));
  return gaps.indexOf(Math.max(...gaps));
}
