import { letterWith } from '../../mind/letters.ts';
import { at } from '../../model/at.ts';
import type { AnswerMove, Clause, OfferId } from '../../model/moves.ts';
import { canMean } from '../../model/wording.ts';
import { counteringRefusal } from '../../moves/answer.ts';
import { sameClauses } from '../../text/clauses.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import type { Reason } from '../decision/reason.ts';
import { nextBid } from '../weighing/bid.ts';
import { bargainIn, dearestClause, ownRedLine } from '../weighing/clause-gains.ts';
import { costsInitials } from '../weighing/costs-initials.ts';
import { type Held, heldIn, heldWith } from '../weighing/held.ts';
import { isExact, tooVague } from '../weighing/is-exact.ts';
import { type Outlook, outlookBefore, outlookOn } from '../weighing/outlook.ts';
import type { Prospect } from '../weighing/sight.ts';
import { expectedOf, type Weighing, weighClauses } from '../weighing/weigh-clauses.ts';
import { accountOf, completedAs } from './account-of.ts';
import { agreedByMore } from './agreed-by-more.ts';
import { broughtUpToDate } from './brought-up-to-date.ts';
import { offerable } from './make-offer.ts';
import { takesBack } from './takes-back.ts';
import { opensSettled, waitsForVote } from './waits-for-vote.ts';

/** Lowest chance, in thousandths, at which a counter is worth making. */
const COUNTER_CHANCE = 30;

/**
 * Answers an offer. It is accepted when the text with its clauses is worth enough (`weighClauses`), by what the
 * negotiator thought before the offer, and, for one that is exact about words, when they are firm; else it is countered
 * with the clauses that it would rather see, or refused. What its sender has itself overtaken is weighed as the text has
 * it now, and met with that.
 */
export function answerOffer(view: View, id: OfferId): Decision {
  const made = letterWith(view, id);
  const isOpen = counteringRefusal(view.common, view, made) === undefined;
  const offer = isOpen ? broughtUpToDate(view, made) : made;
  const outlook = outlookBefore(view, made);
  const held = heldIn(view, offer.track);
  const weighing = weighClauses(outlook, held, offer.clauses, offer.from);
  const { withIt, without, waiting, accepts } = weighing;
  if (opensSettled(outlook, made.clauses) && waitsForVote(outlook, () => outlookOn(view, made.track))) {
    const move = { type: 'answer', party: view.party, offer: id, response: 'refuse', reason: 'not-now' } as const;
    return { move, reasons: [{ code: 'vote-first', track: made.track }] };
  }
  if (withIt !== undefined && accepts && tooVague(view, offer.clauses) === undefined) {
    return {
      move: offer === made ? accept(view, id) : counterWith(view, id, offer.clauses),
      reasons: [
        ...overtaken(made, offer),
        ...(offer === made ? [] : takesBack(outlook, offer.clauses)),
        ...acceptReasons(outlook, withIt, without, offer),
      ],
      account: accountOf(outlook, { onTable: completedAs(withIt), next: without, waiting }),
    };
  }
  return counterOrRefuse(outlookOn(view, offer.track), made, offer, held, weighing);
}

/** That the sender has come to other terms since it made an offer, where it has. */
function overtaken(made: SeenOffer, now: SeenOffer): Reason[] {
  const changed = now.clauses.find((clause) => !made.clauses.includes(clause));
  return changed === undefined ? [] : [{ code: 'overtaken', issue: changed.issue }];
}

function accept({ party }: View, offer: OfferId): AnswerMove {
  return { type: 'answer', party, offer, response: 'accept' };
}

/** An answer with other clauses. */
function counterWith(view: View, offer: OfferId, clauses: readonly Clause[]): AnswerMove {
  const { party } = view;
  return { type: 'answer', party, offer, response: 'counter', clauses, ...(isExact(view) ? { exact: true } : {}) };
}

function acceptReasons(outlook: Outlook, withIt: Prospect, without: Prospect | undefined, offer: SeenOffer): Reason[] {
  const { view, track } = outlook;
  const { gives, gains } = bargainIn(view, offer.clauses);
  return [
    { code: 'prospect', track, with: withIt.expected, without: expectedOf(without, outlook) },
    ...(gives && gains ? [{ code: 'trades' as const, gives, gains }] : []),
    ...(gives && !gains ? [{ code: 'gives-on' as const, ...gives }] : []),
    ...(gains && !gives ? [{ code: 'gains-by' as const, ...gains }] : []),
  ];
}

function counterOrRefuse(
  outlook: Outlook,
  made: SeenOffer,
  offer: SeenOffer,
  held: Held,
  weighing: Weighing,
): Decision {
  const { view } = outlook;
  const { withIt, without, waiting } = weighing;
  const wanted = nextBid(outlook, heldWith(view, held, offer.clauses)) ?? without;
  const account = accountOf(outlook, { onTable: completedAs(withIt), next: wanted, waiting });
  const clauses = wanted === undefined ? [] : offerable(view, counterClauses(outlook, offer, held, wanted), offer.from);
  const reasons = [...agreedByMore(view, offer.clauses, offer.from), ...refusalReasons(outlook, offer, wanted)];
  const worthwhile = isWorthwhile(wanted) && clauses.length > 0;
  const asMade = offer !== made && worthwhile && sameClauses(clauses, made.clauses);
  const again = asMade ? weighClauses(outlook, held, made.clauses, made.from) : undefined;
  if (again?.accepts && again.withIt !== undefined && tooVague(view, made.clauses) === undefined) {
    return {
      move: accept(view, made.id),
      reasons: acceptReasons(outlook, again.withIt, again.without, made),
      account: accountOf(outlook, { onTable: completedAs(again.withIt), next: again.without, waiting: again.waiting }),
    };
  }
  // What it does not let others take out of the text on the last day, it does not ask for itself.
  const wellTimed = worthwhile && costsInitials(view, clauses, made.from) === undefined;
  if (counteringRefusal(view.common, view, offer) === undefined && wellTimed && !sameClauses(clauses, made.clauses)) {
    const said = [...overtaken(made, offer), ...withTakenBack(takesBack(outlook, clauses), reasons)];
    return { move: counterWith(view, offer.id, clauses), reasons: said, account };
  }
  return { move: refuse(outlook, offer, wanted), reasons, account };
}

function isWorthwhile(wanted: Prospect | undefined): boolean {
  return wanted !== undefined && wanted.chance >= COUNTER_CHANCE;
}

/** Who takes back what it has agreed to does not say in the same letter that what is agreed must stand. */
function withTakenBack(back: readonly Reason[], reasons: readonly Reason[]): Reason[] {
  if (back.length === 0) return [...reasons];
  return [...back, ...reasons.filter(({ code }) => code !== 'agreed-by-more')];
}

/** The offer's issues as the negotiator would rather see them, and what it would have to change in the text for that. */
function counterClauses({ view, track }: Outlook, offer: SeenOffer, held: Held, wanted: Prospect): Clause[] {
  return at(view.common.tracks, track).issues.flatMap((issue, place) => {
    const option = at(wanted.options, place);
    const offered = offer.clauses.some((clause) => clause.issue === issue);
    const wording = held[place]?.wording;
    const changed = wording !== undefined && !canMean(wording, option);
    return offered || changed ? [{ issue, option }] : [];
  });
}

function refuse(outlook: Outlook, offer: SeenOffer, wanted: Prospect | undefined): AnswerMove {
  const { view } = outlook;
  const base = { type: 'answer', party: view.party, offer: offer.id, response: 'refuse' } as const;
  const crossed = ownRedLine(view, offer.clauses);
  if (crossed !== undefined) return { ...base, reason: 'red-line', issue: crossed };
  const worst = wanted && dearestClause(view, offer.clauses, wanted.options);
  return worst === undefined ? { ...base, reason: 'not-now' } : { ...base, reason: 'too-little', issue: worst.issue };
}

function refusalReasons(outlook: Outlook, offer: SeenOffer, wanted: Prospect | undefined): Reason[] {
  const { view, track, walkAway } = outlook;
  const crossed = ownRedLine(view, offer.clauses);
  if (crossed !== undefined) return [{ code: 'red-line', issue: crossed }];
  const vague = tooVague(view, offer.clauses);
  if (vague !== undefined) return [{ code: 'firm-words', issue: vague }];
  if (wanted === undefined) return [{ code: 'below-walk-away', track, points: walkAway, walkAway }];
  const worst = dearestClause(view, offer.clauses, wanted.options);
  return worst === undefined ? [{ code: 'nothing-new' }] : [{ code: 'gives-on', ...worst }];
}
