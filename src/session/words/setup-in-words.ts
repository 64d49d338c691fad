import type { SeatKind, Setup } from '#engine/model/setup.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';

/** Describes the setup of a shared game: the persons in its chairs, and what was left out. */
export function setupInWords(game: LocalizedGame, { seats, sensitiveEvents, onPaper }: Setup): string {
  return joinSentences(game, [
    onPaper ? game.say('link.on-paper') : seatsInWords(game, seats),
    sensitiveEvents === false ? game.say('ending.attacks-left-out') : undefined,
  ]);
}

/** Names the chairs of persons: one person may have had several. */
function seatsInWords(game: LocalizedGame, seats: readonly SeatKind[]): string {
  const who = seats.flatMap((seat, party) => (seat === 'person' ? [party] : []));
  if (who.length === 0) return game.say('link.no-persons');
  if (who.length === seats.length) return game.say('link.persons-only');
  return game.say('link.persons', { who, persons: who.length, others: seats.length - who.length });
}
