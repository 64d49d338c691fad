/**
 * Why a party wants an option or will not have it: a reason from the world, which its public position gives in the file. It is
 * said to another the first time that it matters between the two, and not again.
 */
import { positionsKnown } from '../events/positions-known.ts';
import { at } from '../model/game.ts';
import type { Clause, IssueIndex, OptionIndex } from '../model/moves.ts';
import type { Stance } from '../model/scenario.ts';
import { optionsOf } from '../model/wording.ts';
import { deliveredClauses } from '../moves/delivered-clauses.ts';
import type { SeenOffer } from '../views/seen-offer.ts';
import type { View } from '../views/view.ts';
import { hasAsked, type Letters } from './correspondence.ts';
import type { Reason } from './reasons.ts';

const FOR: readonly Stance[] = ['wants'];
const AGAINST: readonly Stance[] = ['never', 'against'];

type Because = Extract<Reason, { code: 'because' }>;

/** An option of an issue. */
interface Answer {
  readonly issue: IssueIndex;
  readonly option: OptionIndex;
}

/** Why a letter asks for what it asks for, first of all for what it names; absent where that is known already. */
export function whyAsked(
  view: View,
  own: Letters['own'],
  clauses: readonly Clause[],
  reasons: readonly Reason[],
): Because | undefined {
  const named = reasons.flatMap(issueGained);
  const inOrder = [...clauses].sort((a, b) => placeIn(named, a.issue) - placeIn(named, b.issue));
  return firstFound(inOrder.flatMap(asFirm), (answer) =>
    hasAsked(own, answer) ? undefined : becauseOf(view, answer, FOR),
  );
}

function issueGained(reason: Reason): IssueIndex[] {
  if (reason.code === 'trades') return [reason.gains.issue];
  return reason.code === 'gains-by' ? [reason.issue] : [];
}

/** Why a party will not have what another's letter asks for, article by article; absent where it has said so before. */
export function whyNot(view: View, before: readonly SeenOffer[], refused: readonly Clause[]): Because | undefined {
  return firstFound(refused.flatMap(asFirm), (answer) =>
    wasTurnedDown(before, answer) ? undefined : becauseOf(view, answer, AGAINST),
  );
}

/** Why the party publicly wants an option; absent where it does not, or no reason is given. */
export function whyWanted(view: View, answer: Answer): Because | undefined {
  return becauseOf(view, answer, FOR);
}

/** Reasons with that one from the world behind the one that names its article or, where none does, behind all, and apart. */
export function withWhy(reasons: readonly Reason[], because: Because | undefined): readonly Reason[] {
  if (because === undefined) return reasons;
  const place = reasons.findIndex((reason) => issuesNamed(reason).includes(because.issue));
  if (place === -1) return [...reasons, { ...because, apart: true }];
  return [...reasons.slice(0, place + 1), because, ...reasons.slice(place + 1)];
}

function issuesNamed(reason: Reason): IssueIndex[] {
  if (reason.code === 'trades') return [reason.gives.issue, reason.gains.issue];
  return 'issue' in reason && reason.issue !== undefined ? [reason.issue] : [];
}

/** What the party's own position in force on an option gives as its reason, where it is one of such stances. */
function becauseOf(view: View, { issue, option }: Answer, stances: readonly Stance[]): Because | undefined {
  const held = positionsKnown(view.common, view)
    .map((index) => at(view.common.positions, index))
    .find((one) => one.party === view.party && one.issue === issue && one.option === option);
  if (held?.why === undefined || !stances.includes(held.stance)) return undefined;
  return { code: 'because', issue, option, position: held.why };
}

/** Whether an earlier letter that asked for an option was not accepted, so that the reason has been given. */
function wasTurnedDown(before: readonly SeenOffer[], { issue, option }: Answer): boolean {
  return before.some(
    ({ answer, ...letter }) =>
      answer !== undefined &&
      answer.response !== 'accept' &&
      deliveredClauses(letter).some((clause) => clause.issue === issue && optionsOf(clause).includes(option)),
  );
}

function asFirm(clause: Clause): Answer[] {
  return optionsOf(clause).map((option) => ({ issue: clause.issue, option }));
}

/** Where an issue stands in a list; behind all of it where it does not. */
function placeIn(issues: readonly IssueIndex[], issue: IssueIndex): number {
  const place = issues.indexOf(issue);
  return place === -1 ? issues.length : place;
}

function firstFound<T, U>(of: readonly T[], find: (one: T) => U | undefined): U | undefined {
  for (const one of of) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
