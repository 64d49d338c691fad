import { allDeclaredBy } from '../../mind/declarations.ts';
import { singleTextWith } from '../../mind/single-texts.ts';
import type { Clause, IssueIndex, SingleTextIndex } from '../../model/moves.ts';
import { mostCriticised } from '../../moves/review.ts';
import { MOST_NAMED } from '../../moves/vote.ts';
import type { SeenSingleText, View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import type { Reason } from '../decision/reason.ts';
import { nextBid } from '../weighing/bid.ts';
import { clauseCosts, ownRedLine } from '../weighing/clause-gains.ts';
import { type Held, heldIn } from '../weighing/held.ts';
import { type Outlook, outlookOn } from '../weighing/outlook.ts';
import type { Prospect } from '../weighing/sight.ts';
import { expectedOf, weighClauses } from '../weighing/weigh-clauses.ts';
import { accountOf, completedAs } from './account-of.ts';

/**
 * Reviews a single text. It names nothing where it would accept the whole as an offer; else what crosses its red lines,
 * and then the clauses that cost it most against what it would rather see, until it would accept the rest.
 */
export function reviewText(view: View, index: SingleTextIndex): Decision {
  const text = textIn(view, index);
  const outlook = outlookOn(view, text.track);
  const held = heldIn(view, text.track);
  const { withIt, without, waiting, accepts } = weighClauses(outlook, held, text.clauses);
  const onTable = completedAs(withIt);
  const base = { type: 'review', party: view.party, draft: index } as const;
  if (withIt !== undefined && accepts) {
    const reason = {
      code: 'prospect',
      track: text.track,
      with: withIt.expected,
      without: expectedOf(without, outlook),
    };
    const account = accountOf(outlook, { onTable, next: without, waiting });
    return { move: { ...base, over: [] }, reasons: [reason as Reason], account };
  }
  const wanted = nextBid(outlook, held) ?? without;
  const over = criticised(outlook, held, text.clauses, wanted);
  const account = accountOf(outlook, { onTable, next: wanted, waiting });
  return { move: { ...base, over }, reasons: [reasonFor(view, text.clauses, over, wanted)], account };
}

function textIn(view: View, index: SingleTextIndex): SeenSingleText {
  const text = singleTextWith(view, index);
  if (text === undefined) throw new RangeError(`no single text ${index} in view`);
  return text;
}

/** At least one clause, in order of issue. */
function criticised(
  outlook: Outlook,
  held: Held,
  clauses: readonly Clause[],
  wanted: Prospect | undefined,
): IssueIndex[] {
  const { view } = outlook;
  const over = acrossRedLines(view, clauses);
  const left = () => without(clauses, over);
  const isEnough = () => over.length > 0 && (left().length === 0 || weighClauses(outlook, held, left()).accepts);
  for (const { issue, points } of clauseCosts(view, left(), wanted?.options)) {
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
  for (let crossed = ownRedLine(view, clauses); crossed !== undefined && over.length < most; ) {
    over.push(crossed);
    crossed = ownRedLine(view, without(clauses, over));
  }
  return over;
}

function without(clauses: readonly Clause[], over: readonly IssueIndex[]): Clause[] {
  return clauses.filter(({ issue }) => !over.includes(issue));
}

function reasonFor(
  view: View,
  clauses: readonly Clause[],
  over: readonly IssueIndex[],
  wanted: Prospect | undefined,
): Reason {
  const crossed = ownRedLine(view, clauses);
  if (crossed !== undefined) return { code: 'red-line', issue: crossed };
  const named = clauses.filter(({ issue }) => over.includes(issue));
  const [dearest] = clauseCosts(view, named, wanted?.options);
  return dearest === undefined ? { code: 'nothing-new' } : { code: 'gives-on', ...dearest };
}
