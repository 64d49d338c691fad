import { letterWith } from '../../mind/letters.ts';
import { at } from '../../model/at.ts';
import type { AnswerMove, Clause, IssueIndex, OfferId, RefusalReason } from '../../model/moves.ts';
import { canMean } from '../../model/wording.ts';
import { counteringRefusal } from '../../moves/answer.ts';
import { sameClauses, withClauses } from '../../text/clauses.ts';
import { deliveredClauses } from '../../text/delivered-clauses.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import type { Reason } from '../decision/reason.ts';
import { isAwaited } from '../position/awaited.ts';
import { leavesPosition } from '../position/causes.ts';
import { isForNothing, namingReturn, returnAsked, withoutGifts } from '../position/exchange.ts';
import { movesIn } from '../position/moves-in.ts';
import { saidAcceptableIn } from '../position/said-acceptable.ts';
import { smallestChange } from '../position/smallest-change.ts';
import { towards } from '../position/towards.ts';
import { hasSaidYes } from '../position/yes-in-exchange.ts';
import { nextBid } from '../weighing/bid.ts';
import { bargainIn, clauseCosts, ownRedLineAcross } from '../weighing/clause-gains.ts';
import { costsInitials } from '../weighing/costs-initials.ts';
import { type HeldWordings, heldIn, heldWith } from '../weighing/held.ts';
import { isExact, tooVague } from '../weighing/is-exact.ts';
import { type Outlook, outlookAfter, outlookBefore } from '../weighing/outlook.ts';
import type { Prospect } from '../weighing/sight.ts';
import { type Weighing, weighClauses } from '../weighing/weigh-clauses.ts';
import { accountOf, completedAs } from './account-of.ts';
import { agreedByMore } from './agreed-by-more.ts';
import { counterReasons, overtaken, refusalReasons, turnedDownAgain, wantsFirmWords } from './answer-reasons.ts';
import { broughtUpToDate } from './brought-up-to-date.ts';
import { completedLetter } from './completed-letter.ts';
import { offerable } from './make-offer.ts';
import { isAcceptable, paidInPart, priceLapsed, promisedChanges, saysOnlyOwn, wouldAccept } from './own-word.ts';
import { opensSettled, waitsForVote } from './waits-for-vote.ts';
import { whyNotTaken } from './why-not-taken.ts';

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
  const decision = answerTo(view, made);
  const { move, reasons } = decision;
  if (move.type !== 'answer' || move.response === 'accept') return decision;
  return { ...decision, reasons: [...priceLapsed(view, made), ...reasons] };
}

function answerTo(view: View, made: SeenOffer): Decision {
  const { id } = made;
  const isOpen = counteringRefusal(view.common, view, made) === undefined;
  const offer = isOpen ? broughtUpToDate(view, made) : made;
  const outlook = outlookBefore(view, made);
  const held = heldIn(view, offer.track);
  const weighing = weighClauses(outlook, held, offer.clauses, offer.from);
  const { withIt, without, waiting } = weighing;
  if (opensSettled(outlook, made.clauses) && waitsForVote(outlook, () => outlookAfter(outlook, made))) {
    const move = { type: 'answer', party: view.party, offer: id, response: 'refuse', reason: 'not-now' } as const;
    return { move, reasons: [{ code: 'vote-first', track: made.track }] };
  }
  if (withIt !== undefined && isAcceptable(outlook, held, made, offer.clauses)) {
    return {
      move: offer === made ? accept(view, id) : counterWith(view, id, offer.clauses),
      reasons: [...overtaken(made, offer), ...acceptReasons(view, offer)],
      account: accountOf(outlook, { onTable: completedAs(withIt), next: without, waiting }),
    };
  }
  const byWord = offer === made && withIt !== undefined ? answerByWord(outlook, held, made, isOpen) : undefined;
  if (byWord !== undefined) {
    return { ...byWord, account: accountOf(outlook, { onTable: completedAs(withIt), next: without, waiting }) };
  }
  return counterOrRefuse(outlookAfter(outlook, made), made, offer, held, weighing, outlook);
}

/** An answer that the party owes to its word: it accepts, or accepts what pays its price and leaves the rest. */
function answerByWord(outlook: Outlook, held: HeldWordings, made: SeenOffer, isOpen: boolean): Decision | undefined {
  const { view } = outlook;
  const moves = promisedChanges(outlook, held, made);
  if (moves !== undefined) return { move: accept(view, made.id), reasons: [...moves, ...gainsIn(view, made)] };
  const part = isOpen ? paidInPart(outlook, held, made) : undefined;
  if (part === undefined) return undefined;
  const more = part.more.map((clause): Reason => ({ code: 'cannot', ...clause }));
  return { move: counterWith(view, made.id, part.clauses), reasons: [...more, ...part.moves] };
}

function accept({ party }: View, offer: OfferId): AnswerMove {
  return { type: 'answer', party, offer, response: 'accept' };
}

/** An answer with other clauses. */
function counterWith(view: View, offer: OfferId, clauses: readonly Clause[]): AnswerMove {
  const { party } = view;
  return { type: 'answer', party, offer, response: 'counter', clauses, ...(isExact(view) ? { exact: true } : {}) };
}

/** The changes of the own position, and what the letter brings that was not to be had before. */
function acceptReasons(view: View, offer: SeenOffer): Reason[] {
  return [...movesIn(view, offer.clauses, offer), ...gainsIn(view, offer)];
}

function gainsIn(view: View, offer: SeenOffer): Reason[] {
  const { gains } = bargainIn(view, offer.clauses);
  return gains === undefined ? [] : [{ code: 'gains-by', ...gains }];
}

function counterOrRefuse(
  outlook: Outlook,
  made: SeenOffer,
  offer: SeenOffer,
  held: HeldWordings,
  weighing: Weighing,
  before: Outlook,
): Decision {
  const { view } = outlook;
  const { withIt, without, waiting } = weighing;
  const wanted = nextBid(outlook, heldWith(view, held, offer.clauses)) ?? without;
  const account = accountOf(outlook, { onTable: completedAs(withIt), next: wanted, waiting });
  const clauses =
    wanted === undefined
      ? []
      : (completedLetter(before, held, made, offer) ?? counterTowards(outlook, wanted, made, offer, held));
  if (isOwnWord(before, held, made, offer, clauses)) {
    return { move: accept(view, made.id), reasons: acceptReasons(view, made), account };
  }
  if (mayCounter(view, made, offer, clauses)) {
    return {
      move: counterWith(view, offer.id, clauses),
      reasons: counterReasons(view, made, offer, clauses, withIt !== undefined),
      account,
    };
  }
  const price = offer === made ? priceOf(before, held, made) : undefined;
  const { move, reasons } = refusal(outlook, offer, { withIt, wanted, price });
  return { move, reasons: refusalReasons(view, made, offer, reasons, withIt !== undefined), account };
}

/** True if clauses can be sent back. What a party does not let others take out of the text on the last day, it does not ask for. */
function mayCounter(view: View, made: SeenOffer, offer: SeenOffer, clauses: readonly Clause[]): boolean {
  if (clauses.length === 0 || sameClauses(clauses, made.clauses)) return false;
  return (
    counteringRefusal(view.common, view, offer) === undefined && costsInitials(view, clauses, made.from) === undefined
  );
}

/**
 * True if a letter is what the party would send back, or says its own position and the party would not send that back with more.
 * `offer` is the letter brought up to date.
 */
function isOwnWord(
  outlook: Outlook,
  held: HeldWordings,
  made: SeenOffer,
  offer: SeenOffer,
  back: readonly Clause[],
): boolean {
  if (offer !== made) return sameClauses(back, made.clauses) && isAcceptable(outlook, held, made, back);
  if (!saysOnlyOwn(outlook, held, made)) return false;
  const isMore = back.length > made.clauses.length && sameClauses(withClauses(made.clauses, back), made.clauses);
  return !isMore || !mayCounter(outlook.view, made, offer, back);
}

/** The clauses of a counter on the way to a text that the party works for; none if that is hardly to be had. */
function counterTowards(
  outlook: Outlook,
  wanted: Prospect,
  made: SeenOffer,
  offer: SeenOffer,
  held: HeldWordings,
): Clause[] {
  if (wanted.chance < COUNTER_CHANCE) return [];
  const clauses = towards(outlook, wanted, counterClauses(outlook, offer, held, wanted), made);
  const { view } = outlook;
  return namingReturn(view, withoutGifts(view, offerable(view, clauses, [offer.from])), made.clauses);
}

/** The smallest change with which the party would accept a letter, if there is one. */
function priceOf(before: Outlook, held: HeldWordings, made: SeenOffer): readonly Clause[] | undefined {
  const letter = { from: made.from, clauses: deliveredClauses(made) };
  return smallestChange(before.view, letter, (clauses) => wouldAccept(before, held, made, clauses));
}

/**
 * The offer's issues as the negotiator would rather see them, what it would have to change in the text for that and, where the
 * offer asks for what all others wait for, what the text lacks otherwise: the return.
 */
function counterClauses({ view, track }: Outlook, offer: SeenOffer, held: HeldWordings, wanted: Prospect): Clause[] {
  const isAskedFor = offer.clauses.some((clause) => isAwaited(view, clause));
  return at(view.common.tracks, track).issues.flatMap((issue, place) => {
    const option = at(wanted.options, place);
    const offered = offer.clauses.some((clause) => clause.issue === issue);
    const wording = held[place]?.wording;
    const changed = wording === undefined ? isAskedFor : !canMean(wording, option);
    return offered || changed ? [{ issue, option }] : [];
  });
}

/** Ways on from a letter that is refused. */
interface Ways {
  /** The best that could come of the text with the letter. */
  readonly withIt: Prospect | undefined;
  /** The text that the party works for. */
  readonly wanted: Prospect | undefined;
  /** The smallest change with which the letter would be accepted. */
  readonly price: readonly Clause[] | undefined;
}

/** A refusal: over what, and with which change it would be an acceptance. */
function refusal(outlook: Outlook, offer: SeenOffer, ways: Ways): Pick<Decision, 'move' | 'reasons'> {
  const { price } = ways;
  const { reason, issue, reasons } = obstacleIn(outlook, offer, ways);
  const base = { type: 'answer', party: outlook.view.party, offer: offer.id, response: 'refuse' } as const;
  return { move: { ...base, reason, issue, ...(price === undefined ? {} : { price }) }, reasons };
}

/** Clause over which a letter is refused. */
interface Obstacle {
  readonly reason: RefusalReason;
  readonly issue: IssueIndex | undefined;
  readonly reasons: readonly Reason[];
}

function obstacleIn(outlook: Outlook, offer: SeenOffer, ways: Ways): Obstacle {
  const { view } = outlook;
  const { price } = ways;
  const asPrice: Reason[] = price === undefined ? [] : [{ code: 'price', clauses: price }];
  const crossed = redLineIn(view, offer.clauses);
  if (crossed !== undefined) {
    return { reason: 'red-line', issue: crossed, reasons: [{ code: 'red-line', issue: crossed }, ...asPrice] };
  }
  const vague = wantsFirmWords(view, offer);
  if (vague.length > 0) return { reason: 'too-little', issue: tooVague(view, offer.clauses), reasons: vague };
  const first = offer.clauses.find((clause) => price?.some(({ issue }) => issue === clause.issue));
  if (first === undefined) return shortfallOf(outlook, offer, ways);
  const agreed = agreedByMore(view, offer.clauses, offer.from);
  return { reason: 'too-little', issue: first.issue, reasons: [...agreed, { code: 'cannot', ...first }, ...asPrice] };
}

/** Gap in a letter that no change of one or two of its articles would close. */
function shortfallOf(outlook: Outlook, offer: SeenOffer, { withIt, wanted }: Ways): Obstacle {
  const { view, track, walkAway } = outlook;
  const notNow = { reason: 'not-now', issue: undefined } as const;
  const unpaid = withoutReturn(view, offer.clauses);
  if (unpaid.length > 0) return { reasons: unpaid, ...notNow };
  const tooLittle: Reason = { code: 'below-walk-away', track, points: walkAway, walkAway };
  if (wanted === undefined) return { reasons: [tooLittle], ...notNow };
  const agreed = agreedByMore(view, offer.clauses, offer.from);
  const [worst, ...others] = dearestClauses(view, offer.clauses, wanted);
  if (worst === undefined) {
    const departs = turnedDownAgain(view, offer, offer.clauses, true);
    if (departs.length > 0) return { reasons: [...agreed, ...departs], ...notNow };
    const reason = withIt === undefined ? tooLittle : whyNotTaken(outlook, offer.from, withIt, wanted);
    return { reasons: [...agreed, reason], ...notNow };
  }
  const apart: Reason[] =
    others.length === 0 ? [] : [{ code: 'far-apart', issues: [worst, ...others].map(({ issue }) => issue) }];
  return { reason: 'too-little', issue: worst.issue, reasons: [...agreed, { code: 'cannot', ...worst }, ...apart] };
}

/** Steps in a letter that the party takes only in exchange, each with the return that the letter lacks. */
function withoutReturn(view: View, clauses: readonly Clause[]): Reason[] {
  return clauses.flatMap((clause) => {
    const asked = isForNothing(view, clause, clauses) ? returnAsked(view, clause.issue) : undefined;
    return asked === undefined ? [] : [{ code: 'only-with', ...clause, for: asked }];
  });
}

/** The article over which clauses cross a red line: the first on which they leave the own position, if they do on any. */
function redLineIn(view: View, clauses: readonly Clause[]): IssueIndex | undefined {
  const across = ownRedLineAcross(view, clauses);
  const leaves = (issue: IssueIndex) => clauses.some((each) => each.issue === issue && !hasSaidYes(view, each));
  return across.find(leaves) ?? across[0];
}

/** Most articles that a refusal names where no small change is enough. */
const MOST_NAMED = 2;

/**
 * The clauses that cost the party most against what it works for, of those that are neither its own position nor what it has
 * said that it could accept.
 */
function dearestClauses(view: View, clauses: readonly Clause[], { options }: Prospect): Clause[] {
  return clauseCosts(view, clauses, options)
    .filter((clause) => clause.points < 0 && leavesPosition(view, clause))
    .filter((clause) => saidAcceptableIn(view, clause) === undefined)
    .slice(0, MOST_NAMED)
    .map(({ issue, option, or }) => ({ issue, option, or }));
}
