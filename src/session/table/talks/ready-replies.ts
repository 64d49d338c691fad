import { at } from '#engine/model/at.ts';
import { channelBetween } from '#engine/model/channels.ts';
import { byId } from '#engine/model/ids.ts';
import type { Clause, IssueIndex, OfferId, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { othersOf } from '#engine/model/others-of.ts';
import { decide } from '#engine/moves/decide.ts';
import { deliveredClauses } from '#engine/text/delivered-clauses.ts';
import { isRuledOutAlone } from '#engine/text/is-ruled-out-alone.ts';
import type { SeenOffer } from '#engine/views/seen-offer.ts';
import type { View } from '#engine/views/view.ts';
import type { Draft } from '../../draft.ts';
import type { Speech } from '../../speech.ts';
import { moveOf } from '../offer/draft-model.ts';
import type { Seat } from '../parts/chair.ts';
import { talkRefusalInWords } from '../parts/talk-refusal-in-words.ts';
import { type Worth, worthOf } from '../parts/worth.ts';
import { sayable } from '../say/sayable.ts';
import type { PositionMark } from '../text/position-mark.ts';
import { positionMarks } from '../text/position-marks.ts';
import { speechInWords } from './speech-in-words.ts';

/** Replies, in one step, to a delegation that has refused the person's offer. */
export interface ReadyReplies {
  readonly party: PartyIndex;
  /** The offer that was refused. */
  readonly offer: OfferId;
  /** The offer again, with what the refusal has named as its price; `undefined` if it named none. */
  readonly price: (ReadyOffer & { readonly words: string; readonly worth: Worth }) | undefined;
  /** The offer again, to be changed. */
  readonly again: ReadyOffer;
  /** The question that helps most; `undefined` if nothing can be asked now. */
  readonly question: { readonly words: string; readonly speech: Speech } | undefined;
}

interface ReadyOffer {
  readonly draft: Draft;
  /** Reason why it cannot be sent now, if so. */
  readonly unsendable: string | undefined;
  /** The person has written about the part today, and it can be sent tomorrow. */
  readonly isForTomorrow: boolean;
}

/**
 * Returns ready replies to each delegation whose last word to the person is a refusal, or who has named a price in its last
 * word on another open part.
 */
export function readyReplies(seat: Seat): ReadyReplies[] {
  const { game, view, you } = seat;
  if (view.toAct?.kind !== 'talk') return [];
  const refused = othersOf(you, game.common.partyCount).flatMap((party) => lastRefused(view, you, party) ?? []);
  const said = refused.length === 0 ? [] : sayable(seat);
  return refused.map((offer) => repliesTo(seat, offer, said));
}

/** The refused letter of the person that a delegation is answered on: the newest word of all, or on its part the one with a price. */
function lastRefused({ offers, tracks }: View, you: PartyIndex, party: PartyIndex): SeenOffer | undefined {
  const between = offers.filter(
    ({ from, to, track }) =>
      at(tracks, track).status === 'open' && ((from === you && to === party) || (from === party && to === you)),
  );
  const isRefused = ({ from, status }: SeenOffer): boolean => from === you && status === 'refused';
  const newest = between.at(-1);
  if (newest !== undefined && isRefused(newest)) return newest;
  const isLastOfPart = (offer: SeenOffer): boolean =>
    offer === between.filter(({ track }) => track === offer.track).at(-1);
  return between.filter((offer) => isRefused(offer) && isLastOfPart(offer) && priceOf(offer) !== undefined).at(-1);
}

/** The price that a refusal names, if it names one. */
function priceOf({ answer }: SeenOffer): readonly Clause[] | undefined {
  return answer?.response === 'refuse' ? answer.price : undefined;
}

/** True of a price for another answer than the delegation has since said, when asked, that it could accept. */
function isOvertaken({ record, questions }: View, offer: SeenOffer): boolean {
  const price = priceOf(offer) ?? [];
  const answered = record.findIndex((line) => line.kind === 'answered' && line.offer === offer.id);
  return record.slice(answered + 1).some((line) => {
    if (line.kind !== 'replied') return false;
    const { from, to, asked, says } = byId(questions, line.question);
    if (from !== offer.from || to !== offer.to || says !== 'yes' || asked.what !== 'could-live-with') return false;
    return price.some(({ issue, option }) => issue === asked.issue && option !== asked.option);
  });
}

function repliesTo(seat: Seat, offer: SeenOffer, said: readonly Speech[]): ReadyReplies {
  const { track, answer, to: party } = offer;
  const clauses = deliveredClauses(offer);
  const price = isOvertaken(seat.view, offer) ? undefined : priceOf(offer);
  const issue = answer?.response === 'refuse' ? answer.issue : undefined;
  const again = {
    kind: 'offer',
    counters: undefined,
    track,
    clauses,
    to: [party],
    chosen: true,
  } as const satisfies Draft;
  return {
    party,
    offer: offer.id,
    price: price && { ...readyOffer(seat, withPrice(again, price)), ...paidFor(seat, again, price) },
    again: readyOffer(seat, again),
    question: questionTo(
      seat,
      party,
      [...(issue === undefined ? [] : [issue]), ...clauses.map((clause) => clause.issue)],
      said.filter((one) => !asksAgain(one, clauses) && !isIdle(seat, one)),
    ),
  };
}

function paidFor(seat: Seat, draft: Draft & { readonly track: TrackIndex }, price: readonly Clause[]) {
  const { clauses } = withPrice(draft, price);
  return {
    words: seat.game.say('talks.pay-price', { clauses: price }),
    worth: worthOf(seat, draft.track, clauses),
  };
}

function readyOffer(seat: Seat, draft: Draft): ReadyOffer {
  const { view, you } = seat;
  const refusal = decide(view.common, view.own, view, moveOf(view, you, draft));
  return {
    draft,
    unsendable: refusal && talkRefusalInWords(seat, [refusal]),
    isForTomorrow: refusal?.code === 'written-today' && canBeSentTomorrow(seat, refusal.party),
  };
}

/** True if a day is left on which a letter to a delegation can be sent and, where it is carried, answered. */
function canBeSentTomorrow({ game, view, you }: Seat, party: PartyIndex): boolean {
  const days = channelBetween(game.common, view, you, party) === 'relayed' ? 3 : 1;
  return view.round + days <= game.common.roundCount;
}

/** An offer with the clauses of a price in the place of what they replace. */
function withPrice(draft: Draft, price: readonly Clause[]): Draft {
  const kept = draft.clauses.filter(({ issue }) => !price.some((change) => change.issue === issue));
  return { ...draft, clauses: [...kept, ...price].sort((a, b) => a.issue - b.issue) };
}

/** True of a question whether the other could accept a wording that it has just refused. */
function asksAgain(speech: Speech, refused: readonly Clause[]): boolean {
  if (speech.type !== 'ask' || speech.what !== 'could-live-with') return false;
  return refused.some(({ issue, option }) => issue === speech.issue && option === speech.option);
}

/** Positions that leave nothing to be asked: a red line, and wording that is wanted or would be signed anyway. */
const SETTLED: ReadonlySet<PositionMark['stance']> = new Set(['never', 'wants', 'accepts', 'asks', 'initialled']);

/** True of a question about wording that helps the person little or crosses its red line, or on which the position is known. */
function isIdle(seat: Seat, speech: Speech): boolean {
  if (speech.type !== 'ask' || speech.what !== 'could-live-with') return false;
  const points = at(seat.view.own.points, speech.issue);
  if (2 * at(points, speech.option) <= Math.max(...points)) return true;
  if (isRuledOutAlone(seat.view.own.redLines, speech.issue, speech.option)) return true;
  const marks = positionMarks(seat, speech.issue, speech.option);
  return marks.some(({ party, stance }) => party === speech.to && SETTLED.has(stance));
}

const QUESTIONS = ['could-live-with', 'matters'] as const;

/** The first thing that can be asked of a delegation about one of the articles, the first of them before the others. */
function questionTo(
  { game, view }: Seat,
  to: number,
  issues: readonly IssueIndex[],
  said: readonly Speech[],
): ReadyReplies['question'] {
  for (const issue of issues) {
    const about = said.filter((one) => one.type === 'ask' && one.to === to && 'issue' in one && one.issue === issue);
    const found = QUESTIONS.flatMap((what) => about.filter((one) => one.type === 'ask' && one.what === what));
    // What one wants oneself is asked first.
    const best = found.sort((a, b) => pointsFor(view.own.points, b) - pointsFor(view.own.points, a))[0];
    if (best) return { speech: best, words: speechInWords(game, view, best) };
  }
  return undefined;
}

function pointsFor(points: readonly (readonly number[])[], speech: Speech): number {
  return speech.type === 'ask' && speech.what === 'could-live-with' ? at(at(points, speech.issue), speech.option) : -1;
}
