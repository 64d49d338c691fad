import { byId } from '#engine/model/ids.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { View } from '#engine/views/view.ts';
import { isAnswered, type Telling, tellingOfReview, tellingOfVote } from '../words/telling.ts';

/**
 * How the reasons of a move are told that a seat could make, by what it sees alone: to which line the move leads, only the
 * rules could say. They may be worded otherwise than they will be; what they say is the same.
 */
export function tellingInView({ round: today, record, offers, party: you }: View, move: Move): Telling {
  const offersTo = (from: PartyIndex, to: PartyIndex) =>
    offers.filter((offer) => offer.from === from && offer.to === to && offer.status !== 'held').length;
  if (move.type === 'vote') return tellingOfVote(record, today, move.track, you);
  if (move.type === 'review') return tellingOfReview(move.draft, today, you);
  if (move.type === 'offer') {
    const [to] = move.to;
    const isFirst = !offers.some(
      ({ from, to: reader, counters }) => from === you && reader === to && counters === undefined,
    );
    return { on: 'offer', turn: offersTo(you, to ?? you) + you, by: you, to, today, isFirst };
  }
  if (move.type === 'answer') {
    const { from, via } = byId(offers, move.offer);
    const day = via === undefined ? today : undefined;
    if (move.response === 'counter')
      return { on: 'counter', turn: offersTo(you, from) + you, by: you, to: from, today: day };
    const answer = move.response === 'accept' ? { response: move.response } : move;
    const isFirst = !isAnswered(offers, record, { id: move.offer, from, to: you, answer });
    return { on: move.response, turn: offersTo(from, you) - 1 + from, by: you, to: from, today: day, isFirst };
  }
  const turn = record.filter((line) => 'party' in line && line.party === you).length;
  return { on: 'other', turn, by: you, today };
}
