import { at } from '#engine/model/at.ts';
import type { TrackIndex } from '#engine/model/moves.ts';
import type { Refusal } from '#engine/model/refusal.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import { refusalInWords } from '../../words/refusal-in-words.ts';
import type { Seat } from './chair.ts';

type WrittenToday = Extract<Refusal, { code: 'written-today' }>;

/** Explains why nothing can be sent to a party about any of several parts, all refused, in a sentence or two. */
export function talkRefusalInWords(chair: Seat, refusals: readonly [Refusal, ...Refusal[]]): string {
  const written = refusals.filter(isWrittenToday);
  const other = refusals.find((refusal) => !isWrittenToday(refusal));
  return other === undefined ? writtenInWords(chair, written) : refusalInWords(chair.game, other);
}

function isWrittenToday(refusal: Refusal): refusal is WrittenToday {
  return refusal.code === 'written-today';
}

/** An own letter counts on the day on which it is sent, and again on the day on which a carrier hands it over. */
function writtenInWords(chair: Seat, refusals: readonly WrittenToday[]): string {
  const { game } = chair;
  const { party } = at(refusals, 0);
  const about = (isSent: boolean): TrackIndex[] =>
    refusals.filter((refusal) => isSentToday(chair, refusal) === isSent).map(({ track }) => track);
  const [sent, arrived] = [about(true), about(false)];
  return joinSentences(game, [
    sent.length > 0 ? game.say('offer.letter-sent', { party, tracks: sent }) : undefined,
    arrived.length > 0 ? game.say('offer.letter-arrived', { party, tracks: arrived }) : undefined,
    game.say('offer.once-a-round'),
  ]);
}

function isSentToday({ view, you }: Seat, { party, track }: WrittenToday): boolean {
  return view.offers.some(
    (offer) =>
      offer.from === you &&
      offer.to === party &&
      offer.track === track &&
      offer.round === view.round &&
      offer.counters === undefined,
  );
}
