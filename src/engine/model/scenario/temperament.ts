/** Negotiating style of a delegation without a person in its chair. Every part is a share from 0 to 1. */
export interface Temperament {
  /** 0 gives ground early, 0.25 evenly over the game, 1 hardly before its end. */
  readonly firmness: number;
  /** Likelihood of open answers to questions, and of saying unasked what matters to it. */
  readonly candour?: number | undefined;
  /** Degree to which it answers in kind: gives way as the others give way to it, and not by the clock alone. */
  readonly reciprocity?: number | undefined;
  /** Share of the game for which it plays for time. */
  readonly stalling?: number | undefined;
  /** Preference for firm wording over vague, and interest in what words mean. */
  readonly exactness?: number | undefined;
}

/** Defaults of a temperament's optional parts. */
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
