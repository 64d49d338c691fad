import { byId } from '#engine/model/ids.ts';
import type { AnswerMove, Move, PartyIndex } from '#engine/model/moves.ts';
import type { View } from '#engine/views/view.ts';
import { isAnswered, type Telling, tellingOfReview, tellingOfVote } from '../words/telling.ts';

/**
 * Returns the parameters by which the reasons of a possible move are worded, from the seat's view alone: only the rules
 * know the line of the record that it leads to. The later wording may differ; the meaning is the same.
 */
export function tellingInView(view: View, move: Move): Telling {
  const { round: today, record, offers, party: you } = view;
  if (move.type === 'vote') return tellingOfVote(record, today, move.track, you);
  if (move.type === 'review') return tellingOfReview(move.draft, today, you);
  if (move.type === 'offer') {
    const [to = you] = move.to;
    const isFirst = !offers.some((one) => one.from === you && one.to === to && one.counters === undefined);
    return { on: 'offer', turn: offersTo(view, you, to) + you, by: you, to: move.to[0], today, isFirst };
  }
  if (move.type === 'answer') return tellingOfAnswer(view, move);
  const turn = record.filter((line) => 'party' in line && line.party === you).length;
  return { on: 'other', turn, by: you, today };
}

function tellingOfAnswer(view: View, move: AnswerMove): Telling {
  const { offers, record, party: you } = view;
  const { from, via } = byId(offers, move.offer);
  const today = via === undefined ? view.round : undefined;
  if (move.response === 'counter')
    return { on: 'counter', turn: offersTo(view, you, from) + you, by: you, to: from, today };
  const isFirst = !isAnswered(offers, record, { id: move.offer, from, to: you, answer: move });
  return { on: move.response, turn: offersTo(view, from, you) - 1 + from, by: you, to: from, today, isFirst };
}

function offersTo({ offers }: View, from: PartyIndex, to: PartyIndex): number {
  return offers.filter((offer) => offer.from === from && offer.to === to && offer.status !== 'held').length;
}
