import { at } from '#engine/model/at.ts';
import { byId } from '#engine/model/ids.ts';
import type { Clause, OfferId } from '#engine/model/moves.ts';
import { decide } from '#engine/moves/decide.ts';
import { deliveredClauses } from '#engine/text/delivered-clauses.ts';
import type { Draft } from '../../draft.ts';
import type { Speech } from '../../speech.ts';
import { moveOf } from '../offer/draft-model.ts';
import type { Seat } from '../parts/chair.ts';
import { type Worth, worthOf } from '../parts/worth.ts';
import { isAnswerTo } from '../record/records.ts';
import { sayable } from '../say/sayable.ts';
import { speechInWords } from './speech-in-words.ts';

/** What the person can reply in one step to a delegation that has refused its offer. */
export interface ReadyReplies {
  readonly party: number;
  /** The offer again, with what the refusal has named as its price; `undefined` if it named none, or it cannot be sent. */
  readonly price: { readonly words: string; readonly draft: Draft; readonly worth: Worth } | undefined;
  /** The offer again, to be changed; `undefined` if it cannot be sent to that delegation any more today. */
  readonly again: Draft | undefined;
  /** The question that helps most; `undefined` if nothing is left to ask. */
  readonly question: { readonly words: string; readonly speech: Speech } | undefined;
}

/** Returns ready replies to each refusal that has come since the person last acted, the newest of each delegation. */
export function readyReplies(seat: Seat): ReadyReplies[] {
  if (seat.view.toAct?.kind !== 'talk') return [];
  const refused = new Map<number, OfferId>();
  seat.view.record.forEach((line, key) => {
    if (key < seat.actedUpTo || line.kind !== 'answered' || !isAnswerTo(seat, line)) return;
    const { to, answer } = byId(seat.view.offers, line.offer);
    if (answer?.response === 'refuse') refused.set(to, line.offer);
  });
  const said = refused.size === 0 ? [] : sayable(seat);
  return [...refused].map(([party, offer]) => repliesTo(seat, party, offer, said));
}

function repliesTo(seat: Seat, party: number, id: OfferId, said: readonly Speech[]): ReadyReplies {
  const { track, answer, ...offer } = byId(seat.view.offers, id);
  const clauses = deliveredClauses(offer);
  const price = answer?.response === 'refuse' ? answer.price : undefined;
  const over = answer?.response === 'refuse' ? answer.issue : undefined;
  const again = {
    kind: 'offer',
    counters: undefined,
    track,
    clauses,
    to: [party],
    chosen: true,
  } as const satisfies Draft;
  const paid = price && withPrice(clauses, price);
  return {
    party,
    price:
      price === undefined || paid === undefined || !isSendable(seat, { ...again, clauses: paid })
        ? undefined
        : {
            words: seat.game.say('talks.pay-price', { clauses: price }),
            draft: { ...again, clauses: paid },
            worth: worthOf(seat, track, paid),
          },
    again: isSendable(seat, again) ? again : undefined,
    question: questionTo(seat, party, over ?? at(clauses, 0).issue, said),
  };
}

/** The clauses of an offer with those of a price in the place of what they replace. */
function withPrice(clauses: readonly Clause[], price: readonly Clause[]): Clause[] {
  const kept = clauses.filter(({ issue }) => !price.some((change) => change.issue === issue));
  return [...kept, ...price].sort((a, b) => a.issue - b.issue);
}

function isSendable({ view, you }: Seat, draft: Draft): boolean {
  return decide(view.common, view.own, view, moveOf(view, you, draft)) === undefined;
}

const QUESTIONS = ['could-live-with', 'matters'] as const;

/** The first thing that can be asked of a delegation about an article. */
function questionTo(
  { game, view }: Seat,
  to: number,
  issue: number,
  said: readonly Speech[],
): ReadyReplies['question'] {
  const about = said.filter((one) => one.type === 'ask' && one.to === to && 'issue' in one && one.issue === issue);
  const found = QUESTIONS.flatMap((what) => about.filter((one) => one.type === 'ask' && one.what === what));
  // What one wants oneself is asked first.
  const best = found.sort((a, b) => pointsFor(view.own.points, b) - pointsFor(view.own.points, a))[0];
  return best && { speech: best, words: speechInWords(game, view, best) };
}

function pointsFor(points: readonly (readonly number[])[], speech: Speech): number {
  return speech.type === 'ask' && speech.what === 'could-live-with' ? at(at(points, speech.issue), speech.option) : -1;
}
