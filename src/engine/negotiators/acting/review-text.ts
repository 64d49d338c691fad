import { allDeclaredBy } from '../../mind/declarations.ts';
import { singleTextWith } from '../../mind/single-texts.ts';
import type { Clause, IssueIndex, SingleTextIndex } from '../../model/moves.ts';
import { mostCriticised } from '../../moves/review.ts';
import { MOST_NAMED } from '../../moves/vote.ts';
import type { SeenSingleText, View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import type { Reason } from '../decision/reason.ts';
import { saysPosition } from '../position/causes.ts';
import { movesByReview } from '../position/moves-in.ts';
import { noLongerEnough, whyTakenBack } from '../position/rest-departs.ts';
import { saidAcceptableIn } from '../position/said-acceptable.ts';
import { nextBid } from '../weighing/bid.ts';
import { clauseCosts, ownRedLineAcross } from '../weighing/clause-gains.ts';
import { type HeldWordings, heldIn } from '../weighing/held.ts';
import { type Outlook, outlookOn } from '../weighing/outlook.ts';
import type { Prospect } from '../weighing/sight.ts';
import { expectedOf, weighClauses } from '../weighing/weigh-clauses.ts';
import { accountOf, completedAs } from './account-of.ts';

/**
 * Reviews a single text. It names nothing where it would accept the whole as an offer, or where the whole says no more than
 * its own word; else what crosses its red lines, and then the clauses that cost it most against what it would rather see,
 * until it would accept the rest. Where what it lets stand leaves its position, it says so.
 */
export function reviewText(view: View, index: SingleTextIndex): Decision {
  const text = textIn(view, index);
  const outlook = outlookOn(view, text.track);
  const held = heldIn(view, text.track);
  const { withIt, without, waiting, accepts } = weighClauses(outlook, held, text.clauses);
  const onTable = completedAs(withIt);
  const base = { type: 'review', party: view.party, draft: index } as const;
  if (withIt !== undefined && (accepts || text.clauses.every((clause) => isOwnWord(view, clause)))) {
    const reason = {
      code: 'prospect',
      track: text.track,
      with: withIt.expected,
      without: expectedOf(without, outlook),
    };
    const account = accountOf(outlook, { onTable, next: without, waiting });
    const reasons = [reason as Reason, ...movesByReview(view, text.clauses, text.by)];
    return { move: { ...base, over: [] }, reasons, account };
  }
  const wanted = nextBid(outlook, held) ?? without;
  const over = criticised(outlook, held, text.clauses, wanted);
  const account = accountOf(outlook, { onTable, next: wanted, waiting });
  const reasons = [
    reasonFor(view, text.clauses, over, wanted),
    ...movesByReview(view, withoutNamed(text.clauses, over), text.by),
    ...text.clauses.flatMap((clause) => (over.includes(clause.issue) ? ownWordBack(view, clause, text.clauses) : [])),
  ];
  return { move: { ...base, over }, reasons, account };
}

/** True if a clause says the own position, or what the party has said that it could accept. */
function isOwnWord(view: View, clause: Clause): boolean {
  return saysPosition(view, clause) || saidAcceptableIn(view, clause) !== undefined;
}

/** Reasons for naming a clause that is the party's own word. */
function ownWordBack(view: View, clause: Clause, clauses: readonly Clause[]): Reason[] {
  const taken = whyTakenBack(view, clause, clauses);
  return taken.length > 0 ? taken : noLongerEnough(view, clause);
}

function textIn(view: View, index: SingleTextIndex): SeenSingleText {
  const text = singleTextWith(view, index);
  if (text === undefined) throw new RangeError(`no single text ${index} in view`);
  return text;
}

/** At least one clause, in order of issue; the own word only where nothing else can be named. */
function criticised(
  outlook: Outlook,
  held: HeldWordings,
  clauses: readonly Clause[],
  wanted: Prospect | undefined,
): IssueIndex[] {
  const { view } = outlook;
  const over = acrossRedLines(view, clauses);
  const left = () => withoutNamed(clauses, over);
  const isEnough = () => over.length > 0 && (left().length === 0 || weighClauses(outlook, held, left()).accepts);
  const costs = clauseCosts(view, left(), wanted?.options);
  const foreign = costs.filter((clause) => !isOwnWord(view, clause));
  for (const { issue, points } of foreign.length > 0 || over.length > 0 ? foreign : costs.slice(0, 1)) {
    // Somebody that will not have the whole names something, even where no single clause is at fault.
    if (over.length >= MOST_NAMED || isEnough() || (points >= 0 && over.length > 0)) break;
    over.push(issue);
  }
  return over.sort((a, b) => a - b);
}

/** One clause of each red line that the clauses cross, so that what is left crosses none. */
function acrossRedLines(view: View, clauses: readonly Clause[]): IssueIndex[] {
  const most = mostCriticised(view.own.redLines, allDeclaredBy(view, view.party), view.party, clauses);
  const over: IssueIndex[] = [];
  for (let crossed = acrossRedLine(view, clauses); crossed !== undefined && over.length < most; ) {
    over.push(crossed);
    crossed = acrossRedLine(view, withoutNamed(clauses, over));
  }
  return over;
}

/** The article over which clauses cross a red line: the first on which they are not the own word, if there is one. */
function acrossRedLine(view: View, clauses: readonly Clause[]): IssueIndex | undefined {
  const across = ownRedLineAcross(view, clauses);
  const isForeign = (issue: IssueIndex) => clauses.some((each) => each.issue === issue && !isOwnWord(view, each));
  return across.find(isForeign) ?? across[0];
}

function withoutNamed(clauses: readonly Clause[], over: readonly IssueIndex[]): Clause[] {
  return clauses.filter(({ issue }) => !over.includes(issue));
}

function reasonFor(
  view: View,
  clauses: readonly Clause[],
  over: readonly IssueIndex[],
  wanted: Prospect | undefined,
): Reason {
  const crossed = acrossRedLine(view, clauses);
  if (crossed !== undefined) return { code: 'red-line', issue: crossed };
  const named = clauses.filter(({ issue }) => over.includes(issue));
  const [dearest] = clauseCosts(view, named, wanted?.options);
  if (dearest === undefined) return { code: 'nothing-new' };
  const { issue, option, or } = dearest;
  return { code: 'cannot', issue, option, or };
}
