import { isAvailable } from '../../events/availability.ts';
import { openingStatement } from '../../mind/lines.ts';
import { standOf } from '../../mind/stands.ts';
import { at } from '../../model/at.ts';
import type { Clause, IssueIndex, PartyIndex } from '../../model/moves.ts';
import { withClauses } from '../../text/clauses.ts';
import type { View } from '../../views/view.ts';
import { worseReadingPoints } from '../weighing/clause-gains.ts';
import { hasInitialled } from '../weighing/has-initialled.ts';
import { canStillSay, costTo, saysPosition } from './causes.ts';
import { isRuledOutByOther } from './ruled-out-by-other.ts';
import { saidAcceptableIn } from './said-acceptable.ts';

/** Other wording for a clause of a letter. */
interface Change {
  readonly clause: Clause;
  /** Points that the party gains by it. */
  readonly gain: number;
  /** Points that it costs the sender, as far as is believed of it, times a million. */
  readonly cost: number;
}

/** Most pairs of changes that are tried: the acceptance rule takes long. */
const MOST_PAIRS = 12;

/**
 * Returns the smallest change with which a letter of a party would be accepted: other wording for one of its articles or,
 * where no single one is enough, for two. Of several single ones it is the one that costs the sender least, as far as is
 * believed of it. Articles with the party's own initials stay as they are, and so do those on which the letter says its
 * position or what it has said that it could accept. Returns `undefined` where no such change is enough.
 * `accepts` is the rule by which the party accepts.
 */
export function smallestChange(
  view: View,
  { from, clauses: letter }: { readonly from: PartyIndex; readonly clauses: readonly Clause[] },
  accepts: (clauses: readonly Clause[]) => boolean,
): readonly Clause[] | undefined {
  const changes = changesOf(view, from, letter);
  const single = changes.find(({ clause }) => accepts(withClauses(letter, [clause])));
  return single === undefined
    ? pairsOf(changes).find((clauses) => accepts(withClauses(letter, clauses)))
    : [single.clause];
}

/**
 * Firm wording that brings the party more than the letter's, and no more than a position to which it has come down, from what
 * costs the sender least to what costs it most.
 */
function changesOf(view: View, from: PartyIndex, letter: readonly Clause[]): Change[] {
  return letter
    .filter(
      (said) => !hasInitialled(view, said) && !saysPosition(view, said) && saidAcceptableIn(view, said) === undefined,
    )
    .flatMap((said) => {
      const { issue } = said;
      const points = at(view.own.points, issue);
      const now = worseReadingPoints(points, said);
      const most = mostAsked(view, issue);
      return points.flatMap((worth, option) => {
        if (worth <= now || worth > most || !isAvailable(view, issue, option)) return [];
        const clause = { issue, option };
        if (isInVain(view, clause)) return [];
        return [{ clause, gain: worth - now, cost: costTo(view, from, clause, said) }];
      });
    })
    .sort((a, b) => a.cost - b.cost || a.gain - b.gain || a.clause.issue - b.clause.issue);
}

/** True if another signatory has ruled out wording that the party does not ask for itself: such a price cannot be paid. */
function isInVain(view: View, clause: Clause): boolean {
  const { track } = at(view.common.issues, clause.issue);
  return isRuledOutByOther(view, track, clause) && !saysPosition(view, clause);
}

/**
 * Most points that a price may bring on an article: where the party has left what it opened with before everybody, those of
 * its position now, as it does not take back a step that all have seen. No bound where it has not, or where its position can
 * no longer be said.
 */
function mostAsked(view: View, issue: IssueIndex): number {
  const own = standOf(view, view.party, issue);
  const hasOpened = openingStatement(view, view.party)?.clauses.some((clause) => clause.issue === issue) === true;
  if (own === undefined || own.opened || !hasOpened || !canStillSay(view, own.clause)) return Number.POSITIVE_INFINITY;
  return worseReadingPoints(at(view.own.points, issue), own.clause);
}

/** Pairs of changes on two articles, from the most gain to the least. */
function pairsOf(changes: readonly Change[]): (readonly Clause[])[] {
  return changes
    .flatMap((one, place) =>
      changes
        .slice(place + 1)
        .filter(({ clause }) => clause.issue !== one.clause.issue)
        .map((other) => ({ clauses: [one.clause, other.clause], gain: one.gain + other.gain })),
    )
    .sort((a, b) => b.gain - a.gain)
    .slice(0, MOST_PAIRS)
    .map(({ clauses }) => clauses);
}
