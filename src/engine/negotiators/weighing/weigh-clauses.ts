import { at } from '../../model/at.ts';
import type { Clause, PartyIndex } from '../../model/moves.ts';
import { hasBit } from '../../model/option-bits.ts';
import { wordingOf } from '../../model/wording.ts';
import { versionOf } from '../../text/text.ts';
import type { View } from '../../views/view.ts';
import { nextBid } from './bid.ts';
import { costsInitials } from './costs-initials.ts';
import { type HeldWordings, heldWith, leftBy } from './held.ts';
import type { Outlook } from './outlook.ts';
import { holdsOut } from './patience.ts';
import { bestProspect, keptAfter, prospectWith } from './prospect.ts';
import { bitsWantedBy } from './public-stance.ts';
import type { Prospect } from './sight.ts';
import { valueOfWaiting } from './target.ts';
import { textNow } from './text-now.ts';

/** Effect of clauses on a text: the best that can be expected with and without them. */
export interface Weighing {
  /** Absent when no text with the clauses is worth enough. */
  readonly withIt: Prospect | undefined;
  readonly without: Prospect | undefined;
  /** Worth of waiting. */
  readonly waiting: number;
  readonly accepts: boolean;
}

/**
 * Weighs clauses that could be written into the text. They are acceptable when a text with them can still be had that is
 * worth the target or what the own next offer would give, whichever is less, and when the best that can be expected of
 * such texts is not below what waiting is worth by more than the day's step; when they complete the text at the
 * target, or when they say no more than what the party itself publicly wants. A whole text is acceptable only if it is worth the walk-away
 * as it would be signed. On the last day a text that all others stand behind is acceptable if it is worth the walk-away
 * (`isLastWord`), and nothing is that costs the text initials (`costsInitials`); `from` is who asks for the clauses.
 */
export function weighClauses(
  outlook: Outlook,
  held: HeldWordings,
  clauses: readonly Clause[],
  from?: PartyIndex,
): Weighing {
  const { view, walkAway, target } = outlook;
  const next = nextBid(outlook, held);
  // AC_next (Baarslag, Hindriks & Jonker 2013).
  const least = Math.max(walkAway, Math.min(target, next?.points ?? target));
  const settled = settledBy(outlook, held, clauses);
  const isFinal = isLastWord(outlook, settled, { clauses, from });
  const withIt = prospectWith(outlook, held, settled, isFinal ? walkAway : least);
  const without = bestProspect(outlook, held);
  const waiting = valueOfWaiting(expectedOf(without, outlook), walkAway, view.common.roundCount - view.round + 1);
  if (withIt === undefined) return { withIt: prospectWith(outlook, held, settled), without, waiting, accepts: false };
  if (costsInitials(view, clauses, from) !== undefined) return { withIt, without, waiting, accepts: false };
  const isWhole = settled.length === held.length;
  if (isWhole && textNow(outlook, settled).points < walkAway) return { withIt, without, waiting, accepts: false };
  const meetsTarget = isWhole && withIt.points >= target;
  const kept = keptAfter(leftBy(view, held, clauses));
  const worth = walkAway + Math.floor(((withIt.expected - walkAway) * kept) / 1000);
  const accepts = isFinal || meetsTarget || worth + concessionStep(view) >= waiting || asksOwn(view, clauses);
  return { withIt, without, waiting, accepts };
}

/** True if clauses ask only for what the party itself publicly wants. */
export function asksOwn(view: View, clauses: readonly Clause[]): boolean {
  return clauses.every(
    ({ issue, option, or }) => or === undefined && hasBit(bitsWantedBy(view, view.party, issue), option),
  );
}

/** Expected worth of a prospect; the walk-away if there is none. */
export function expectedOf(prospect: Prospect | undefined, { walkAway }: Outlook): number {
  return prospect?.expected ?? walkAway;
}

/**
 * Clauses that accepting would settle: those offered or, if they complete the text, all of it, since it is then put to
 * the vote as it stands.
 */
function settledBy({ view, track }: Outlook, held: HeldWordings, clauses: readonly Clause[]): readonly Clause[] {
  const text = heldWith(view, held, clauses);
  const whole = at(view.common.tracks, track).issues.flatMap((issue, place) => {
    const standing = text[place];
    return standing === undefined ? [] : [{ issue, ...wordingOf(standing.wording) }];
  });
  return whole.length === text.length ? whole : clauses;
}

/** Amount by which accepting may be expected to bring less than refusing: 0.75 of 100 points at first, 2.25 at last. */
function concessionStep({ own, round, common }: View): number {
  const hundred = own.sheets.reduce((sum, sheet) => sum + sheet.best, 0);
  return Math.floor((hundred * (75 * common.roundCount + 150 * round)) / (10_000 * common.roundCount));
}

/** Clauses, and the delegation that asks for them; without one, they are of the text. */
interface Asked {
  readonly clauses: readonly Clause[];
  readonly from: PartyIndex | undefined;
}

/**
 * True if a text is the last one that there can be: on the last day, all other signatories stand behind each of its articles, so
 * that the alternative is no deal. `asked` is what a letter says of it. A delegation that holds out does not think so.
 */
export function isLastWord({ view, track }: Outlook, text: readonly Clause[], asked: Asked): boolean {
  const { common, round, party } = view;
  const { issues, signatories } = at(common.tracks, track);
  if (round < common.roundCount || text.length < issues.length || holdsOut(view)) return false;
  return text.every((clause) => {
    const backers = backersOf(view, clause, asked);
    return signatories.every((one) => one === party || backers.includes(one));
  });
}

/** Delegations that have initialled a clause, or ask for it. */
function backersOf({ text }: View, { issue, option, or }: Clause, { clauses, from }: Asked): PartyIndex[] {
  const initials = versionOf(at(text, issue), option, or)?.initials ?? [];
  const isAsked = clauses.some((clause) => clause.issue === issue);
  return from !== undefined && isAsked ? [...initials, from] : [...initials];
}
