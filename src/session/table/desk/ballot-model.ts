import type { IssueIndex, TrackIndex } from '#engine/model/moves.ts';
import type { HomeModel } from '../../home-model.ts';
import type { Worth } from '../parts/worth-model.ts';

export interface BallotModel {
  readonly track: TrackIndex;
  readonly title: string;
  /** Who has called the vote, or why it is held. */
  readonly why: string;
  readonly clauses: readonly BallotClause[];
  readonly worth: Worth;
  /** The person may not sign: why. */
  readonly forbidden: string | undefined;
  /** Signing is worth less than no deal; the page asks for confirmation. */
  readonly below: boolean;
  /** How home would take it, where it will be asked. */
  readonly home: HomeModel | undefined;
  /** What the person has said in public and would go back on by agreeing to it, if anything. */
  readonly goesBack?: string | undefined;
}

export interface BallotClause {
  readonly issue: IssueIndex;
  readonly number: number;
  readonly title: string;
  readonly label: string;
  /** Not initialled: what silence means. */
  readonly silent: boolean;
  readonly points: number;
  /** By the second reading of a vague clause. */
  readonly pointsOr?: number | undefined;
}
