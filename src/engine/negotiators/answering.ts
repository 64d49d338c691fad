import { at } from '../model/game.ts';
import type { AnswerMove, Clause, OfferIndex } from '../model/moves.ts';
import { counteringRefusal } from '../moves/answer.ts';
import { sameClauses } from '../moves/clauses.ts';
import type { SeenOffer, View } from '../views/view.ts';
import { aspiration, valueOfWaiting } from './aspiration.ts';
import { bestProspect, type Held, heldIn, heldWith, type Outlook, outlookOn, type Prospect } from './prospects.ts';
import type { Decision, Reason } from './reasons.ts';
import { clauseGains, dearestClause, ownRedLine } from './weighing.ts';

/** Lowest chance, in thousandths, at which a counter is worth making. */
const COUNTER_CHANCE = 30;

/**
 * Answers an offer. It is accepted when the best that can still be expected with its clauses in the text is not
 * below the best without them by more than the day's step, and the text can still be completed at or above the
 * walk-away; else it is countered with the clauses that the negotiator would rather see, or refused.
 */
export function answerOffer(view: View, index: OfferIndex): Decision {
  const offer = offerIn(view, index);
  const outlook = outlookOn(view, offer.track);
  const held = heldIn(view, offer.track);
  const withIt = bestProspect(outlook, held, outlook.walkAway, offer.clauses);
  const without = bestProspect(outlook, held, outlook.walkAway);
  const step = concessionStep(view);
  const waiting = valueOfWaiting(
    expectedOf(without, outlook),
    outlook.walkAway,
    view.common.roundCount - view.round + 1,
  );
  if (withIt !== undefined && (withIt.expected + step >= waiting || meetsAim(outlook, offer, withIt))) {
    return { move: accept(view, index), reasons: acceptReasons(outlook, withIt, without, offer) };
  }
  return counterOrRefuse(outlook, offer, held, without);
}

function offerIn(view: View, index: OfferIndex): SeenOffer {
  const offer = view.offers.find((seen) => seen.index === index);
  if (offer === undefined) throw new RangeError(`no offer ${index} in view`);
  return offer;
}

/** How much less accepting may be expected to bring than refusing would: 0.75 of 100 points at first, 2.25 at last. */
function concessionStep({ own, round, common }: View): number {
  const hundred = own.sheets.reduce((sum, sheet) => sum + sheet.best, 0);
  return Math.floor((hundred * (75 * common.roundCount + 150 * round)) / (10_000 * common.roundCount));
}

/** Whether an offer says all that the text needs, and is worth today's aim. */
function meetsAim({ view, track }: Outlook, { clauses }: SeenOffer, { points }: Prospect): boolean {
  const held = heldIn(view, track);
  const { issues } = at(view.common.tracks, track);
  const complete = issues.every(
    (issue, place) => held[place] !== undefined || clauses.some((clause) => clause.issue === issue),
  );
  return complete && points >= aspiration(view, track, view.round);
}

function expectedOf(prospect: Prospect | undefined, outlook: Outlook): number {
  return prospect?.expected ?? outlook.walkAway;
}

function accept({ party }: View, offer: OfferIndex): AnswerMove {
  return { type: 'answer', party, offer, response: 'accept' };
}

function acceptReasons(outlook: Outlook, withIt: Prospect, without: Prospect | undefined, offer: SeenOffer): Reason[] {
  const [best] = clauseGains(outlook.view, offer.clauses);
  return [
    { code: 'prospect', track: outlook.track, with: withIt.expected, without: expectedOf(without, outlook) },
    ...(best && best.points > 0 ? [{ code: 'gains-by' as const, ...best }] : []),
  ];
}

function counterOrRefuse(outlook: Outlook, offer: SeenOffer, held: Held, without: Prospect | undefined): Decision {
  const { view, track } = outlook;
  const floor = aspiration(view, track, view.round);
  const wanted = bestProspect(outlook, heldWith(view, held, offer.clauses), floor) ?? without;
  const why = refusalReasons(outlook, offer, wanted);
  const clauses = wanted === undefined ? [] : counterClauses(view, offer, wanted);
  const worthwhile = wanted !== undefined && wanted.chance >= COUNTER_CHANCE && clauses.length > 0;
  if (counteringRefusal(view.common, view, offer) === undefined && worthwhile && !sameClauses(clauses, offer.clauses)) {
    return {
      move: { type: 'answer', party: view.party, offer: offer.index, response: 'counter', clauses },
      reasons: why,
    };
  }
  return { move: refuse(outlook, offer, wanted), reasons: why };
}

/** The offer's issues as the negotiator would rather see them. */
function counterClauses(view: View, offer: SeenOffer, wanted: Prospect): Clause[] {
  return offer.clauses.map(({ issue }) => ({
    issue,
    option: at(wanted.options, at(view.common.issues, issue).place),
  }));
}

function refuse(outlook: Outlook, offer: SeenOffer, wanted: Prospect | undefined): AnswerMove {
  const { view } = outlook;
  const base = { type: 'answer', party: view.party, offer: offer.index, response: 'refuse' } as const;
  const crossed = ownRedLine(view, offer.clauses);
  if (crossed !== undefined) return { ...base, reason: 'red-line', issue: crossed };
  const worst = wanted && dearestClause(view, offer.clauses, wanted.options);
  return worst === undefined ? { ...base, reason: 'not-now' } : { ...base, reason: 'too-little', issue: worst.issue };
}

function refusalReasons(outlook: Outlook, offer: SeenOffer, wanted: Prospect | undefined): Reason[] {
  const { view, track, walkAway } = outlook;
  const crossed = ownRedLine(view, offer.clauses);
  if (crossed !== undefined) return [{ code: 'red-line', issue: crossed }];
  if (wanted === undefined) return [{ code: 'below-walk-away', track, points: walkAway, walkAway }];
  const worst = dearestClause(view, offer.clauses, wanted.options);
  return worst === undefined ? [{ code: 'nothing-new' }] : [{ code: 'gives-on', ...worst }];
}
