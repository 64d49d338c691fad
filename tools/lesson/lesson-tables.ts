import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { SeatedGame } from '#engine/simulation/seated-game.ts';
import { seated } from '#lab/measuring/seated.ts';

/** A scenario with its negotiators in all seats and, for each chair, with one in it that accepts and offers nothing. */
export interface LessonTables {
  readonly negotiating: SeatedGame;
  /** By party. */
  readonly accepting: readonly SeatedGame[];
}

/** Makes a scenario ready to be counted. */
export function lessonTables(scenario: Scenario): LessonTables {
  return {
    negotiating: seated(scenario, new Map()),
    accepting: scenario.parties.map(({ id }) => seated(scenario, new Map([[id, 'passive']]))),
  };
}
