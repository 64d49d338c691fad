import type { PartyIndex } from '#engine/model/moves.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';

/** Readings that are derived from what is public have names of the engine; those of a scenario are words already. */
const DERIVED = ['as-stated', 'firm-lines-first', 'bargaining'] as const;

/** A way to read what a delegation wants, in words. */
export function readingInWords(game: LocalizedGame, name: string, party: PartyIndex): string {
  const derived = DERIVED.find((one) => one === name);
  return derived === undefined
    ? game.say('reading.named', { names: [name] })
    : game.say(`reading.${derived}`, { who: party });
}
