import { insistedAgainst } from '../../mind/declarations.ts';
import { at } from '../../model/at.ts';
import type { Clause, IssueIndex } from '../../model/moves.ts';
import { hasRoomForVague } from '../../text/one-vague-clause.ts';
import type { View } from '../../views/view.ts';
import type { Reason } from '../decision/reason.ts';
import { isAwaited } from '../position/awaited.ts';
import { packageWith } from '../weighing/clause-gains.ts';
import { isExact } from '../weighing/is-exact.ts';
import { isAgainst } from '../weighing/public-stance.ts';

/** Clauses, and why one of them is vague now. */
export interface Worded {
  readonly clauses: readonly Clause[];
  readonly reasons: readonly Reason[];
}

/**
 * Clauses with one of them made vague where its firm word would cross what somebody at the table has insisted on in public:
 * either can then read it as its own, and nobody takes anything back. Only where the party could sign by the other reading,
 * is not publicly against it, and where the text has room for a vague clause. `options` is the text that it works for.
 */
export function withFaceSaved(
  view: View,
  clauses: readonly Clause[],
  { options, least }: { readonly options: readonly number[]; readonly least: number },
): Worded {
  if (isExact(view) || clauses.some(({ or }) => or !== undefined)) return { clauses, reasons: [] };
  for (const clause of clauses) {
    const said = insistedAgainst(view, clause);
    if (said === undefined || !hasRoomForVague(view.common, view, clause.issue)) continue;
    if (!couldSay(view, said, clause) || !couldSign(view, options, said, least)) continue;
    const vague = vagueOf(clause, said.option);
    return {
      clauses: clauses.map((each) => (each === clause ? vague : each)),
      reasons: [{ code: 'saves-face', issue: clause.issue, option: said.option, party: said.party }],
    };
  }
  return { clauses, reasons: [] };
}

/** True if the party is not publicly against other wording, and does not give by it what all others wait for. */
function couldSay(view: View, other: Clause, clause: Clause): boolean {
  return !isAgainst(view, view.party, other) && (isAwaited(view, clause) || !isAwaited(view, other));
}

function couldSign(
  view: View,
  options: readonly number[],
  { issue, option }: { readonly issue: IssueIndex; readonly option: number },
  least: number,
): boolean {
  const { points, forbidden } = at(view.own.sheets, at(view.common.issues, issue).track);
  const pack = packageWith(view, options, { issue, option });
  return at(forbidden, pack) !== 1 && at(points, pack) >= least;
}

function vagueOf({ issue, option }: Clause, or: number): Clause {
  return { issue, option: Math.min(option, or), or: Math.max(option, or) };
}
