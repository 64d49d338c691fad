import type { SeenOffer } from '#engine/views/seen-offer.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';

/**
 * Sentences on letters that a third delegation carries, each in the one state that the person knows of. The part is named
 * if there are several, each with letters of its own.
 */
export function carriedInWords(game: LocalizedGame, carried: readonly SeenOffer[]): string[] {
  const several = game.scenario.tracks.length > 1;
  return carried.flatMap(({ from, to, via, track, status }) => {
    if (via === undefined) return [];
    if (status === 'returning')
      return [game.say('frame.answer-on-its-way', { from: to, to: from, via, track, several })];
    const what = status === 'waiting' ? 'frame.offer-arrived' : 'frame.offer-on-its-way';
    return [game.say(what, { from, to, via, track, several })];
  });
}
