/** Letters that lead from the own position towards a text, step by step. */
import { crosses } from '../../claims/declarations.ts';
import { bitsAgainstWord, declaredBy } from '../../mind/declarations.ts';
import { isUnderPressure } from '../../mind/incidents.ts';
import { standOf } from '../../mind/stands.ts';
import { at } from '../../model/at.ts';
import type { Clause } from '../../model/moves.ts';
import { bitsOf } from '../../model/option-bits.ts';
import { packageOf } from '../../model/packages.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';
import type { Cause } from '../decision/cause.ts';
import type { Outlook } from '../weighing/outlook.ts';
import { chanceAtOwnHome, chanceOfAll, type Prospect } from '../weighing/sight.ts';
import { gainBy, isLate, leavesPosition } from './causes.ts';
import { causeIn, givesForNothing, isPriceRuledOut, lowersReturn, withPriceAsked } from './exchange.ts';
import { isRuledOutByOther } from './ruled-out-by-other.ts';

/** Articles on which one letter may leave the own position, and of these such that the party has opened with. */
const MOST_STEPS = 3;
const MOST_LEFT = 2;

/** A step away from the own position on an article, and its cause. */
export interface PositionStep {
  readonly clause: Clause;
  readonly cause: Cause;
}

/**
 * The clauses of a letter on the way to a text that the party works for: what the text says where the own position allows
 * it, and of the steps that have a cause those with which most can be expected; else the own position.
 */
export function towards(outlook: Outlook, wanted: Prospect, all: readonly Clause[], answered?: SeenOffer): Clause[] {
  const { view } = outlook;
  const clauses = withPriceAsked(view, all);
  const taken = bestOf(outlook, wanted, clauses, stepsOpen(view, clauses, answered));
  return clauses.map((clause) => {
    const own = standOf(view, view.party, clause.issue);
    return own === undefined || taken.includes(clause) || !leavesPosition(view, clause) ? clause : own.clause;
  });
}

/** The steps, as many as one letter may take, with which most can be expected; of equals the fewest and cheapest. */
function bestOf(
  outlook: Outlook,
  wanted: Prospect,
  clauses: readonly Clause[],
  steps: readonly PositionStep[],
): readonly Clause[] {
  const all = steps.map(({ clause }) => clause);
  let best: readonly Clause[] = firstWithin(outlook.view, all);
  let most = expectedWith(outlook, wanted, clauses, best);
  for (const taken of subsetsOf(all)) {
    if (!isWithinLimits(outlook.view, taken)) continue;
    const expected = expectedWith(outlook, wanted, clauses, taken);
    if (expected > most) [best, most] = [taken, expected];
  }
  return best;
}

/** The first steps that one letter may take. */
function firstWithin(view: View, steps: readonly Clause[]): Clause[] {
  const taken: Clause[] = [];
  for (const step of steps) if (taken.length < MOST_LEFT && isWithinLimits(view, [...taken, step])) taken.push(step);
  return taken;
}

/** Subsets of some steps, none larger than a letter may take, the smaller first. */
function subsetsOf(steps: readonly Clause[]): Clause[][] {
  let subsets: Clause[][] = [[]];
  for (const step of steps) {
    const more = subsets.filter((subset) => subset.length < MOST_STEPS).map((subset) => [...subset, step]);
    subsets = [...subsets, ...more];
  }
  return subsets.sort((a, b) => a.length - b.length);
}

function isWithinLimits(view: View, steps: readonly Clause[]): boolean {
  const left = steps.filter(({ issue }) => standOf(view, view.party, issue)?.opened === true);
  return steps.length <= MOST_STEPS && left.length <= MOST_LEFT;
}

/**
 * Expected gain over no deal of the text that the party works for, if it takes some steps and keeps its position on the
 * other articles of its letter. As long as there is time, a position that another signatory has ruled out is not
 * counted: it is a demand to be refused.
 */
function expectedWith(
  outlook: Outlook,
  { options }: Prospect,
  clauses: readonly Clause[],
  taken: readonly Clause[],
): number {
  const { view, track, walkAway, late } = outlook;
  const rules = at(view.common.tracks, track);
  const said = rules.issues.map((issue, place) => {
    const wanted = at(options, place);
    const clause = clauses.find((each) => each.issue === issue);
    const own = standOf(view, view.party, issue)?.clause;
    const isKept = clause !== undefined && own !== undefined && !taken.includes(clause) && leavesPosition(view, clause);
    return isKept && (isLate(view, track) || !isRuledOutByOther(view, track, own)) ? own.option : wanted;
  });
  const pack = packageOf(rules, said);
  const points = at(at(view.own.sheets, track).points, pack) - late;
  return chanceOfAll(outlook, pack) * (points - walkAway) * chanceAtOwnHome(outlook, pack);
}

/**
 * True if clauses of somebody else's letter or of the text leave the own position only where there is a cause, and give what all
 * others wait for only in exchange. The return that it has asked for it lowers in a letter of its own, and not in an answer.
 */
export function isWithinReach(view: View, clauses: readonly Clause[], answered?: SeenOffer): boolean {
  const leaving = clauses.filter((clause) => leavesPosition(view, clause));
  if (leaving.length > 0 && lowersReturn(view, leaving)) return false;
  return leaving.every((clause) => isOpenStep(view, clause, clauses, answered)) && !givesForNothing(view, clauses);
}

/** True if one of some clauses, which leaves the own position, is a step that the party may take now. */
function isOpenStep(view: View, clause: Clause, clauses: readonly Clause[], answered?: SeenOffer): boolean {
  const step = positionStepTo(view, clause, clauses, answered);
  return step !== undefined && !(isForNothing(view, step) && isUnderPressure(view));
}

/**
 * The steps that clauses may take away from the own position now. A party that is put under pressure answers that in words
 * before it gives ground for nothing.
 */
function stepsOpen(view: View, clauses: readonly Clause[], answered?: SeenOffer): PositionStep[] {
  const steps = positionStepsIn(view, clauses, answered);
  const isGift = (step: PositionStep) => isForNothing(view, step);
  return steps.some(isGift) && isUnderPressure(view) ? steps.filter((step) => !isGift(step)) : steps;
}

/** True of a step that gives ground for nothing; a price that cannot be paid is no ground. */
function isForNothing(view: View, { clause, cause: { code } }: PositionStep): boolean {
  return (code === 'refused' || code === 'time') && !isPriceRuledOut(view, clause.issue);
}

/** The steps with a cause that clauses take away from the own position, the cheapest first. */
export function positionStepsIn(view: View, clauses: readonly Clause[], answered?: SeenOffer): PositionStep[] {
  const steps: PositionStep[] = [];
  for (const clause of clauses) {
    const step = leavesPosition(view, clause) ? positionStepTo(view, clause, clauses, answered) : undefined;
    if (step !== undefined) steps.push(step);
  }
  if (steps.length < 2) return steps;
  return steps.sort((a, b) => lossBy(view, a.clause) - lossBy(view, b.clause) || a.clause.issue - b.clause.issue);
}

/** The step with a cause that one of some clauses takes away from the own position; `undefined` if there is no cause. */
function positionStepTo(
  view: View,
  clause: Clause,
  clauses: readonly Clause[],
  answered?: SeenOffer,
): PositionStep | undefined {
  const cause = causeIn(view, clause, clauses, answered);
  // A refusal alone does not move a party from what it has insisted on in public.
  const isStubborn = cause?.code === 'refused' && crossesOwnWord(view, clause);
  return cause === undefined || isStubborn ? undefined : { clause, cause };
}

/** True if a clause goes against what the party has declared in public and not gone back on. */
function crossesOwnWord(view: View, clause: Clause): boolean {
  if ((bitsAgainstWord(view, view.party, clause.issue) & bitsOf(clause)) === 0) return false;
  return declaredBy(view, view.party).some((said) => crosses(said, clause));
}

/** Points that the party loses by saying a clause in the place of its position; below 0 where it gains. */
function lossBy(view: View, clause: Clause): number {
  const own = standOf(view, view.party, clause.issue);
  return own === undefined ? 0 : -gainBy(view, clause, own);
}
