/** How a delegation negotiates when nobody sits in its chair. Every part is a share from 0 to 1. */
export interface Temperament {
  /** 0 gives ground early, 0.25 evenly over the game, 1 hardly before its end. */
  readonly firmness: number;
  /** How likely it is to say openly what it is asked, and to say what matters to it unasked. */
  readonly candour?: number | undefined;
  /** How far it answers in kind: gives way as the others give way to it, and not by the clock alone. */
  readonly reciprocity?: number | undefined;
  /** For which share of the game it plays for time. */
  readonly stalling?: number | undefined;
  /** How much it prefers firm wording to vague, and wants to know what words mean. */
  readonly exactness?: number | undefined;
}

/** What a temperament is where the author does not say. */
export const TEMPERAMENT_DEFAULTS = { candour: 0.5, reciprocity: 0.2, stalling: 0, exactness: 0.3 } as const;

/** A temperament in whole numbers, each 0 to 1000. */
export type TemperamentRules = { readonly [Part in keyof Required<Temperament>]: number };

/** A temperament made ready for play. */
export function temperamentRulesOf(temperament: Temperament): TemperamentRules {
  const thousandths = (share: number) => Math.round(share * 1000);
  return {
    firmness: thousandths(temperament.firmness),
    candour: thousandths(temperament.candour ?? TEMPERAMENT_DEFAULTS.candour),
    reciprocity: thousandths(temperament.reciprocity ?? TEMPERAMENT_DEFAULTS.reciprocity),
    stalling: thousandths(temperament.stalling ?? TEMPERAMENT_DEFAULTS.stalling),
    exactness: thousandths(temperament.exactness ?? TEMPERAMENT_DEFAULTS.exactness),
  };
}
