import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Finding } from '../../diagnostic.ts';
import type { PlayedSummary } from './played-summary.ts';

/** A scenario, and what games of it came to. */
export interface Played {
  readonly scenario: Scenario;
  readonly summary: PlayedSummary;
}

/** Looks for one kind of thing that an author would not want to happen in game after game. */
export type PlayedRemark = (played: Played) => Iterable<Finding>;
