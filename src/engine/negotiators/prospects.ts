import { chancesBySignatory, chancesOfSignature, type SignatoryChances } from '../beliefs/signature.ts';
import { isAvailable } from '../events/availability.ts';
import { at, type PackageIndex } from '../model/game.ts';
import type { Clause, OptionIndex, TrackIndex } from '../model/moves.ts';
import { optionIn, sumsOverPackages } from '../model/packages.ts';
import { optionsOf, type Wording } from '../model/wording.ts';
import { firmReadings } from '../text/readings.ts';
import { standingOf } from '../text/text.ts';
import type { View } from '../views/view.ts';
import { aspiration } from './aspiration.ts';

/** What is left of a prospect, in thousandths, by the number of clauses of the text that it would reopen. */
const KEPT = [1000, 850, 722, 614, 522, 443, 377, 320, 272, 231, 196, 167, 142] as const;

/** What a negotiator can weigh a track's packages by: all that a decision needs, found once. */
export interface Outlook {
  readonly view: View;
  readonly track: TrackIndex;
  /** What each other signatory is believed to sign. */
  readonly others: readonly SignatoryChances[];
  /** By package: the chance (0 to 1000) that the other signatories sign. */
  readonly chances: Int32Array;
  readonly walkAway: number;
  /** What a text signed now would lose for being late. */
  readonly late: number;
  /** By package: what this game's taste adds when prospects are compared. */
  readonly liking: Int32Array;
}

/** A way to complete the text: what it is worth, and what can be expected of it. */
export interface Prospect {
  readonly pack: PackageIndex;
  readonly options: readonly OptionIndex[];
  /** Points if signed, in the game's units. */
  readonly points: number;
  /** The walk-away and, with the chance that it is signed, what it is worth beyond that; in the game's units. */
  readonly expected: number;
  readonly chance: number;
}

/** How a party sees a track now. */
export function outlookOn(view: View, track: TrackIndex): Outlook {
  const { aimFor, signatories } = at(view.common.tracks, track);
  const isLate = aimFor !== undefined && view.round > aimFor.round && signatories.includes(view.party);
  const others = chancesBySignatory(view, track);
  return {
    view,
    track,
    others,
    chances: chancesOfSignature(view, track, others),
    walkAway: at(view.own.walkAway, track),
    late: isLate ? aimFor.penalty : 0,
    liking: likingOf(view, track),
  };
}

/** What the text says that would have to be reopened to say something else, by issue of the track. */
export type Held = readonly (Wording | undefined)[];

/** The clauses that stand in a track's text with all the initials that count. */
export function heldIn(view: View, track: TrackIndex): Held {
  return at(view.common.tracks, track).issues.map((issue) => {
    const clause = at(view.text, issue);
    return standingOf(view.common, clause, issue) === 'initialled' ? clause.current : undefined;
  });
}

/** What would be held if clauses were written into the text. */
export function heldWith(view: View, held: Held, clauses: readonly Clause[]): Held {
  const next = [...held];
  for (const clause of clauses) next[at(view.common.issues, clause.issue).place] = clause;
  return next;
}

/**
 * The best completion of a text: over all packages, the most of P x points + (1 - P) x walk-away, less what
 * reopening held clauses costs. Packages worth less than `floor` to the party, across its red lines, or without the
 * clauses of `locked` do not count; absent when none is left.
 */
export function bestProspect(
  outlook: Outlook,
  held: Held,
  floor: number,
  locked: readonly Clause[] = [],
): Prospect | undefined {
  const costs = costsOf(outlook, held, locked);
  const least = Math.max(floor, outlook.walkAway) + outlook.late;
  const best = mostPromising(outlook, costs, least) ?? firstInVain(outlook, costs, least);
  return best === undefined ? undefined : prospectOf(outlook, best, reopenedBy(costs, best));
}

/** The packages that have a chance: the others have ruled out the rest. */
function openIn({ view, track }: Outlook): Int32Array {
  return at(at(view.common.leftOpenTo, view.party), track);
}

/**
 * The package that promises most beyond the walk-away, taste included, the first of several; absent when none promises
 * anything.
 */
function mostPromising(outlook: Outlook, costs: Costs, least: number): PackageIndex | undefined {
  const { view, track, chances, walkAway, late, liking } = outlook;
  const { points: sheet, forbidden } = at(view.own.sheets, track);
  let best: PackageIndex | undefined;
  let most = 0;
  for (const pack of openIn(outlook)) {
    const points = sheet[pack] as number;
    if (points < least || forbidden[pack] === 1) continue;
    const promise = (chances[pack] as number) * (points - late - walkAway + (liking[pack] as number));
    // Even if it reopened nothing.
    if (promise * KEPT[0] <= most) continue;
    const gain = promise * (KEPT[reopenedBy(costs, pack)] ?? 0);
    if (gain <= most) continue;
    best = pack;
    most = gain;
  }
  return best;
}

/** The first package that counts at all, where none promises anything. */
function firstInVain(outlook: Outlook, costs: Costs, least: number): PackageIndex | undefined {
  const { view, track, chances, walkAway, late, liking } = outlook;
  const { points: sheet, forbidden } = at(view.own.sheets, track);
  for (let pack: PackageIndex = 0; pack < sheet.length; pack += 1) {
    const points = sheet[pack] as number;
    if (points < least || forbidden[pack] === 1) continue;
    const isLoss = (chances[pack] as number) * (points - late - walkAway + (liking[pack] as number)) < 0;
    if (!isLoss && reopenedBy(costs, pack) < KEPT.length) return pack;
  }
  return undefined;
}

/** The best prospect with clauses locked; where one is vague, the lower of its two readings, if both are prospects. */
export function prospectWith(
  outlook: Outlook,
  held: Held,
  floor: number,
  clauses: readonly Clause[],
): Prospect | undefined {
  const prospects = firmReadings(clauses).map((locked) => bestProspect(outlook, held, floor, locked));
  return prospects.reduce((lower, other) => {
    if (lower === undefined || other === undefined) return undefined;
    return other.expected < lower.expected ? other : lower;
  });
}

/** The best completion at or above today's aim or, where nobody would sign that, at or above the walk-away. */
export function aimedAt(outlook: Outlook, held: Held): Prospect | undefined {
  const { view, track, walkAway } = outlook;
  const aimed = bestProspect(outlook, held, aspiration(view, track, view.round));
  return aimed !== undefined && aimed.chance > 0 ? aimed : bestProspect(outlook, held, walkAway);
}

/**
 * The completion that the signatories are likeliest to sign, less what reopening held clauses costs, outside the red
 * lines of the party that looks for it; of several the one that it likes best. Absent where there is none.
 */
export function likeliestText(outlook: Outlook, held: Held): Prospect | undefined {
  const { view, track, chances, liking } = outlook;
  const { points, forbidden } = at(view.own.sheets, track);
  const costs = costsOf(outlook, held, []);
  const likely = (pack: PackageIndex) => at(chances, pack) * (KEPT[reopenedBy(costs, pack)] ?? 0);
  const worth = (pack: PackageIndex) => at(points, pack) + at(liking, pack);
  let best: PackageIndex | undefined;
  for (const pack of openIn(outlook)) {
    if (forbidden[pack] === 1 || likely(pack) === 0) continue;
    const gain = best === undefined ? 1 : likely(pack) - likely(best) || worth(pack) - worth(best);
    if (gain > 0) best = pack;
  }
  return best === undefined ? undefined : prospectOf(outlook, best, reopenedBy(costs, best));
}

/** Taste chooses between prospects; what is expected of the one chosen is counted in points alone. */
function prospectOf({ view, track, chances, walkAway, late }: Outlook, pack: number, reopened: number): Prospect {
  const points = at(at(view.own.sheets, track).points, pack) - late;
  const gain = at(chances, pack) * (points - walkAway) * at(KEPT, reopened);
  const rules = at(view.common.tracks, track);
  return {
    pack,
    options: rules.issues.map((issue, place) =>
      optionIn(rules, pack, place, at(view.common.issues, issue).optionCount),
    ),
    points,
    chance: at(chances, pack),
    expected: walkAway + Math.floor(gain / 1_000_000),
  };
}

/** By issue of the track and option: how many held clauses it would reopen; more than can be kept where it cannot be. */
type Costs = readonly (readonly number[])[];

/** What options cost: those that a locked clause does not have, and those off the table, cannot be. */
function costsOf({ view, track }: Outlook, held: Held, locked: readonly Clause[]): Costs {
  return at(view.common.tracks, track).issues.map((issue, place) => {
    const lock = locked.find((clause) => clause.issue === issue);
    const required = lock ?? held[place];
    const kept = required && optionsOf(required);
    const row: number[] = new Array(at(view.common.issues, issue).optionCount).fill(0);
    if (kept !== undefined) row.fill(lock === undefined ? 1 : KEPT.length);
    for (const option of kept ?? []) row[option] = 0;
    return row.map((cost, option) => (isAvailable(view, issue, option) ? cost : KEPT.length));
  });
}

/** How many held clauses a package would reopen. Its options are read off its number, those of the last issue first. */
function reopenedBy(costs: Costs, pack: PackageIndex): number {
  let sum = 0;
  let rest = pack;
  for (let place = costs.length - 1; place >= 0; place -= 1) {
    const row = costs[place] as readonly number[];
    sum += row[rest % row.length] as number;
    rest = Math.floor(rest / row.length);
  }
  return sum;
}

/** For every package, what this game's taste adds to its points when the party compares prospects. */
function likingOf({ own, common, memory }: View, track: TrackIndex): Int32Array {
  const before = memory?.liking.get(track);
  if (before?.taste === own.taste) return before.liking;
  const liking = sumsOverPackages(
    at(common.tracks, track).issues.map((issue) =>
      at(own.points, issue).map((points, option) =>
        Math.floor((points * (at(at(own.taste, issue), option) - 100)) / 100),
      ),
    ),
  );
  memory?.liking.set(track, { taste: own.taste, liking });
  return liking;
}
