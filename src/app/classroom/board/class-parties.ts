import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { ClassParty } from '#panels/classroom/class/class-party.ts';

/** The parties of a scenario, as a class names and draws them. */
export function classParties({ parties }: Scenario): readonly ClassParty[] {
  return parties.map(({ id, name, mark }, party) => ({ id, name, mark, party, order: party }));
}
