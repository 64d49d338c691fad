import type { Company } from './company.ts';
import type { GameResult } from './play-company.ts';

/** The games of a company that has been played. */
export type Results = (company: Company) => readonly GameResult[];

/** A part of the report: which companies have to play for it, and what is then written. */
export interface Part {
  readonly title: string;
  readonly companies: readonly Company[];
  readonly write: (results: Results) => string;
}
