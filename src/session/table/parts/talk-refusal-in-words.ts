import { at } from '#engine/model/at.ts';
import type { OfferId, TrackIndex } from '#engine/model/moves.ts';
import type { Refusal } from '#engine/model/refusal.ts';
import { refusalInWords } from '../../words/refusal-in-words.ts';
import type { Seat } from './chair.ts';

type TalkedToday = Extract<Refusal, { code: 'talked-today' }>;

/** Why a party cannot be sent anything about any of several parts, of which each is refused, in a sentence. */
export function talkRefusalInWords(chair: Seat, refusals: readonly [Refusal, ...Refusal[]]): string {
  const talked = refusals.filter(isTalkedToday);
  const other = refusals.find((refusal) => !isTalkedToday(refusal));
  return other === undefined ? talkedInWords(chair, talked) : refusalInWords(chair.game, other);
}

function isTalkedToday(refusal: Refusal): refusal is TalkedToday {
  return refusal.code === 'talked-today';
}

/**
 * A talk counts for both as soon as one of them has begun it: also what is under way to the person, through a third, of
 * which it knows nothing else.
 */
function talkedInWords(chair: Seat, talked: readonly TalkedToday[]): string {
  const { game } = chair;
  const { party } = at(talked, 0);
  const seen = talked.filter((refusal) => isSeen(chair, refusal));
  if (seen.length === talked.length) {
    return seen.length > 1
      ? game.say('offer.talked-about-everything', { party })
      : game.say('offer.talked-about', { party, tracks: tracksOf(seen) });
  }
  const coming = talked.filter((refusal) => !seen.includes(refusal));
  return game.say('offer.word-on-its-way', { party, coming: tracksOf(coming), talked: tracksOf(seen) });
}

/** Whether the person knows of a letter between the two that was sent today, or was carried and has come today. */
function isSeen({ view, you }: Seat, { party, track }: TalkedToday): boolean {
  const hasCome = (offer: OfferId) =>
    view.record.some((line) => line.kind === 'arrived' && line.offer === offer && line.round === view.round);
  return view.offers.some(
    ({ id, round, track: about, from, to }) =>
      about === track &&
      ((from === you && to === party) || (from === party && to === you)) &&
      (round === view.round || hasCome(id)),
  );
}

function tracksOf(refusals: readonly TalkedToday[]): TrackIndex[] {
  return refusals.map(({ track }) => track);
}
