import type { Scenario, Temperament } from '../model/scenario.ts';

/** Temperaments that a seat can be given by name, in the place of what the scenario says of its party. */
export const TEMPERAMENT_NAMES = ['hardliner', 'trader', 'conciliator'] as const;
export type TemperamentName = (typeof TEMPERAMENT_NAMES)[number];

const TEMPERAMENTS: Readonly<Record<TemperamentName, Temperament>> = {
  /** Gives ground at the very end, if at all. */
  hardliner: { firmness: 0.95 },
  /** Between the two. */
  trader: { firmness: 0.5 },
  /** Gives ground evenly from the first day on. */
  conciliator: { firmness: 0.1 },
};

/** Whether a word is the name of a temperament. */
export function isTemperamentName(word: string): word is TemperamentName {
  return (TEMPERAMENT_NAMES as readonly string[]).includes(word);
}

/** The scenario with other temperaments for some parties, by party id; the given one stays as it is. */
export function withTemperaments(scenario: Scenario, names: ReadonlyMap<string, TemperamentName>): Scenario {
  return {
    ...scenario,
    parties: scenario.parties.map((party) => {
      const name = names.get(party.id);
      return name === undefined ? party : { ...party, temperament: TEMPERAMENTS[name] };
    }),
  };
}
