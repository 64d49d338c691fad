import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { SeatedGame } from '#engine/simulation/seated-game.ts';
import { type SeatName, seated } from '#lab/measuring/seated.ts';

/** The players of a scenario: plain data, so that it can be passed to another thread. */
export interface Company {
  /** Id of a scenario that comes with the game. */
  readonly scenario: string;
  /** True if the others are known only by their public positions, without the author's hypotheses. */
  readonly derived: boolean;
  /** True if the hints that senders would be given are recorded for some of the games, which takes long. */
  readonly hinted?: true;
  /** By party id; who is not named is a negotiator as the file has it. */
  readonly seats: Readonly<Record<string, SeatName>>;
}

/** The negotiators that a scenario has itself. */
export function ownCompany({ id }: Scenario): Company {
  return { scenario: id, derived: false, seats: {} };
}

/** The same company, with what senders would be told of their offers. */
export function hintedCompany(company: Company): Company {
  return { ...company, hinted: true };
}

/** The same player in every seat. */
export function uniformCompany({ id, parties }: Scenario, name: SeatName): Company {
  return { scenario: id, derived: false, seats: Object.fromEntries(parties.map((party) => [party.id, name])) };
}

/** The same company with somebody else in one seat. */
export function withSeat(company: Company, party: string, name: SeatName): Company {
  return { ...company, seats: { ...company.seats, [party]: name } };
}

/** A key that tells companies apart. */
export function keyOf(company: Company): string {
  return JSON.stringify(company);
}

/** Sets the table. */
export function seatedBy(scenario: Scenario, { derived, seats }: Company): SeatedGame {
  const parties = scenario.parties.map((party) => ({ ...party, hypotheses: undefined }));
  return seated(derived ? { ...scenario, parties } : scenario, new Map(Object.entries(seats)));
}
