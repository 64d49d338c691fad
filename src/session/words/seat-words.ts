import { at, type Game } from '#engine/model/game.ts';
import type { SeatKind } from '#engine/model/state.ts';
import { listed } from './names.ts';

/** Who sat in the chairs of a game that somebody shares: one person may well have had several. */
export function seatsInWords({ scenario }: Pick<Game, 'scenario'>, seats: readonly SeatKind[]): string {
  const persons = seats.flatMap((seat, party) => (seat === 'person' ? [at(scenario.parties, party).fullName] : []));
  if (persons.length === 0) return 'Negotiators had all the chairs.';
  if (persons.length === seats.length)
    return 'No negotiator took part: all chairs were played by hand, perhaps by one person.';
  const others = seats.length - persons.length === 1 ? 'a negotiator had the other' : 'negotiators had the others';
  return persons.length === 1
    ? `A person had the chair of ${listed(persons)}; ${others}.`
    : `Persons, or one person, had the chairs of ${listed(persons)}; ${others}.`;
}
