import { at } from '#engine/model/at.ts';
import type { OfferId, TrackIndex } from '#engine/model/moves.ts';
import type { Refusal } from '#engine/model/refusal.ts';
import type { SeenOffer } from '#engine/views/seen-offer.ts';
import { together } from '#messages/together.ts';
import { refusalInWords } from '../../words/refusal-in-words.ts';
import type { Seat } from './chair.ts';

type TalkedToday = Extract<Refusal, { code: 'talked-today' }>;

/**
 * Contact of the day about one part, as far as the person knows of it. `talked`: face to face, or by a letter that has come.
 * `sent`: by an own letter of today, through a third. `arrived`: by an own letter of a day before, which has come today.
 * `coming`: by a letter to the person that is still on its way, of which nothing else is known.
 */
type Contact = 'talked' | 'sent' | 'arrived' | 'coming';

const WORDS = {
  talked: 'offer.talked-about',
  sent: 'offer.letter-sent',
  arrived: 'offer.letter-arrived',
  coming: 'offer.letter-coming',
} as const;

/** Why a party cannot be sent anything about any of several parts, of which each is refused, in a sentence or two. */
export function talkRefusalInWords(chair: Seat, refusals: readonly [Refusal, ...Refusal[]]): string {
  const talked = refusals.filter(isTalkedToday);
  const other = refusals.find((refusal) => !isTalkedToday(refusal));
  return other === undefined ? talkedInWords(chair, talked) : refusalInWords(chair.game, other);
}

function isTalkedToday(refusal: Refusal): refusal is TalkedToday {
  return refusal.code === 'talked-today';
}

/** A talk counts for both as soon as one of them has begun it, and again when a letter that was carried comes. */
function talkedInWords(chair: Seat, refusals: readonly TalkedToday[]): string {
  const { game } = chair;
  const { party } = at(refusals, 0);
  const about = (contact: Contact): TrackIndex[] =>
    refusals.filter((refusal) => contactOf(chair, refusal) === contact).map(({ track }) => track);
  const isAllTalked = about('talked').length === refusals.length;
  const isEverything = isAllTalked && refusals.length > 1;
  const sentences = (['talked', 'sent', 'arrived', 'coming'] as const).map((contact) => {
    const tracks = about(contact);
    return tracks.length === 0 ? undefined : game.say(WORDS[contact], { party, tracks });
  });
  return together(game, [
    ...(isEverything ? [game.say('offer.talked-about-everything', { party })] : sentences),
    isAllTalked ? undefined : game.say('offer.once-a-round'),
  ]);
}

function contactOf({ view, you }: Seat, { party, track }: TalkedToday): Contact {
  const between = view.offers.filter(
    ({ track: about, from, to }) =>
      about === track && ((from === you && to === party) || (from === party && to === you)),
  );
  const hasCome = ({ id }: SeenOffer) => view.record.some((line) => isArrival(line, id) && line.round === view.round);
  const today = between.filter(({ round }) => round === view.round);
  if (today.some(({ via }) => via === undefined)) return 'talked';
  if (between.some((offer) => offer.from === party && hasCome(offer))) return 'talked';
  if (today.some(({ from }) => from === you)) return 'sent';
  return between.some(hasCome) ? 'arrived' : 'coming';
}

function isArrival(line: Seat['view']['record'][number], offer: OfferId): boolean {
  return line.kind === 'arrived' && line.offer === offer;
}
