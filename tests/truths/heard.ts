import type { PartyIndex } from '#engine/model/moves.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';

/** Something that was said of a game: the message, what it was said with, and how it came out. */
export interface Claim {
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** A game that can be told, and all that is said of it, by the words in which it is said. */
export interface Heard {
  readonly game: LocalizedGame;
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
}

/** Listens to what is said of a game from now on. */
export function hearing(game: LocalizedGame): Heard {
  const claims = new Map<string, Claim[]>();
  const listening = (told: LocalizedGame): LocalizedGame => ({
    ...told,
    say: (id, ...values) => {
      const words = told.say(id, ...values);
      const before = claims.get(words) ?? [];
      claims.set(words, [...before, { id, values: (values[0] ?? {}) as Claim['values'] }]);
      return words;
    },
    withPerspective: (party: PartyIndex | undefined) => listening(told.withPerspective(party)),
  });
  return { game: listening(game), claims };
}
