import type { SeatKind, Setup } from '#engine/model/setup.ts';
import { together } from '#messages/together.ts';
import type { ToldGame } from '#messages/told-game.ts';

/** Describes the setup of a shared game: the persons in its chairs, and what was left out. */
export function setupInWords(game: ToldGame, { seats, sensitiveEvents, onPaper }: Setup): string {
  return together(game, [
    onPaper ? game.say('link.on-paper') : seatsInWords(game, seats),
    sensitiveEvents === false ? game.say('ending.attacks-left-out') : undefined,
  ]);
}

/** Names the chairs of persons: one person may have had several. */
function seatsInWords(game: ToldGame, seats: readonly SeatKind[]): string {
  const who = seats.flatMap((seat, party) => (seat === 'person' ? [party] : []));
  if (who.length === 0) return game.say('link.no-persons');
  if (who.length === seats.length) return game.say('link.persons-only');
  return game.say('link.persons', { who, persons: who.length, others: seats.length - who.length });
}
