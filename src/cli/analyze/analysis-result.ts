import type { WalkAwayLevel, WholeAnalysis } from '#engine/analysis/scenario-analysis.ts';

/** The result of `analyze`, as its JSON document: what the engine finds, and how long it took. */
export interface AnalysisResult extends WholeAnalysis {
  /** The scenario's id, or the domain's file. */
  readonly scenario: string;
  /** Null of a domain, whose walk-aways are not drawn. */
  readonly level: WalkAwayLevel | null;
  /** Milliseconds of the analysis itself, without reading the file. */
  readonly ms: number;
}
