/** Walk-aways at which a scenario is analysed: those that the seed can draw. */
export type WalkAwayLevel = 'low' | 'middle' | 'high';

/** Analysis of a scenario's deals, ready for JSON. Shares are 0 to 1; ids are the scenario's. */
export interface ScenarioAnalysis extends WholeAnalysis {
  readonly scenario: string;
  readonly level: WalkAwayLevel;
}

export interface WholeAnalysis {
  /** Products over all tracks. */
  readonly whole: { readonly outcomes: number; readonly zopa: { readonly count: number; readonly share: number } };
  /** Sentences on what the figures are about where that is not everything. */
  readonly notes: readonly string[];
  readonly tracks: readonly TrackAnalysis[];
}

export interface TrackAnalysis {
  readonly id: string;
  readonly signatories: readonly string[];
  readonly outcomes: number;
  /** Size of the sample if not all packages were examined; all counts then refer to the sample. */
  readonly sampled: number | null;
  readonly zopa: {
    /** Packages that all signatories sign in the first round. */
    readonly count: number;
    readonly share: number;
    /** The share in each round, as walk-aways drift and announced dates pass. */
    readonly byRound: readonly number[];
  };
  readonly pareto: ParetoAnalysis;
  readonly nash: SolutionAnalysis | null;
  readonly kalaiSmorodinsky: SolutionAnalysis | null;
  readonly egalitarian: SolutionAnalysis | null;
  readonly welfare: (SolutionAnalysis & { readonly total: number }) | null;
  /** By signatory: the share of packages that it would sign. */
  readonly acceptedBy: Readonly<Record<string, number>>;
  /** For every set of two signatories or more: the packages that all of them would sign. */
  readonly coalitions: readonly {
    readonly parties: readonly string[];
    readonly count: number;
    readonly share: number;
  }[];
  readonly binding: readonly BindingAnalysis[];
  readonly dominated: readonly { readonly issue: string; readonly option: string; readonly by: string }[];
  readonly opposition: number | null;
}

export interface ParetoAnalysis {
  /** Different points on the frontier of all signatories, among the packages that cross no red line of theirs. */
  readonly vectors: number;
  readonly outcomes: number;
  readonly inZopaVectors: number;
  readonly inZopaOutcomes: number;
  /** Frontier among all packages, red lines or not. */
  readonly withRedLines: { readonly vectors: number; readonly outcomes: number };
  /** The frontier of every two signatories, red lines of all still holding. */
  readonly pairs: readonly {
    readonly parties: readonly [string, string];
    readonly vectors: number;
    readonly outcomes: number;
  }[];
}

export interface SolutionAnalysis {
  /** By party, those that do not sign included. */
  readonly points: Readonly<Record<string, number>>;
  /** By issue: the option. */
  readonly package: Readonly<Record<string, string>>;
  /** Number of the package: of several that are equally good, the first. */
  readonly index: number;
  /** Number of other packages that are equally good. */
  readonly ties: number;
  /** Number of equally good packages, and number of distinct points among them. */
  readonly outcomes: number;
  readonly vectors: number;
  /** Maximum of the objective: product of gains, least share of the ideal gain, least points, or sum of points. */
  readonly value: number;
}

/** Gain of the zone if one walk-away or red line fell away and all else stayed. */
export interface BindingAnalysis {
  readonly party: string;
  readonly what: 'walkAway' | 'redLine';
  /** Index of the party's red line in the order of the file, from 0. */
  readonly line: number | null;
  readonly gain: number;
  /** The zone without it. */
  readonly count: number;
  readonly share: number;
}
