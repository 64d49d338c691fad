import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { SeatKind, Setup } from '#engine/model/setup.ts';
import { listed } from './names.ts';

/** Where who sat down had left out the attacks; nothing where the news told of them. */
export function attacksInHindsight({ sensitiveEvents }: Setup): string {
  return sensitiveEvents === false ? ' Attacks were left out of the news of this game.' : '';
}

/** How a game that somebody shares was set up: who sat in its chairs, and what was left out. */
export function setupInWords(game: Pick<Game, 'scenario'>, setup: Setup): string {
  return `${seatsInWords(game, setup.seats)}${attacksInHindsight(setup)}`;
}

/** Who sat in the chairs: one person may well have had several. */
function seatsInWords({ scenario }: Pick<Game, 'scenario'>, seats: readonly SeatKind[]): string {
  const persons = seats.flatMap((seat, party) => (seat === 'person' ? [at(scenario.parties, party).fullName] : []));
  if (persons.length === 0) return 'Negotiators had all the chairs.';
  if (persons.length === seats.length)
    return 'No negotiator took part: all chairs were played by hand, perhaps by one person.';
  const others = seats.length - persons.length === 1 ? 'a negotiator had the other' : 'negotiators had the others';
  return persons.length === 1
    ? `A person had the chair of ${listed(persons)}; ${others}.`
    : `Persons, or one person, had the chairs of ${listed(persons)}; ${others}.`;
}
