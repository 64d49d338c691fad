import { type Temperament, type TemperamentRules, temperamentRulesOf } from './temperament.ts';

/** Temperaments that a seat can be given by name, in the place of what the scenario says of its party. */
export const TEMPERAMENT_NAMES = ['hardliner', 'trader', 'conciliator', 'legalist', 'staller', 'tit-for-tat'] as const;
export type TemperamentName = (typeof TEMPERAMENT_NAMES)[number];

const TEMPERAMENTS: Readonly<Record<TemperamentName, Temperament>> = {
  /** Gives ground at the very end, if at all, and says little. */
  hardliner: { firmness: 1, candour: 0.2, reciprocity: 0 },
  /** Gives in order to get. */
  trader: { firmness: 0.5, candour: 0.6, reciprocity: 0.4 },
  /** Gives ground from the first day on, and says openly what it needs. */
  conciliator: { firmness: 0, candour: 0.9, reciprocity: 0 },
  /** Wants every word firm, and to know what every word means. */
  legalist: { firmness: 0.55, exactness: 1 },
  /** Plays for time, then gives ground late. */
  staller: { firmness: 0.6, candour: 0.2, stalling: 0.6 },
  /** Gives what it is given. */
  'tit-for-tat': { firmness: 0.5, reciprocity: 1 },
};

/** True if a word is the name of a temperament. */
export function isTemperamentName(word: string): word is TemperamentName {
  return TEMPERAMENT_NAMES.some((name) => name === word);
}

/** The temperament of a name, made ready for play. */
export function temperamentCalled(name: TemperamentName): TemperamentRules {
  return temperamentRulesOf(TEMPERAMENTS[name]);
}
