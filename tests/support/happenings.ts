/** Events and effects of the small scenario, in short. */

import type { Effect, EventTime, ScenarioEvent } from '#engine/model/scenario/scenario.ts';

/** An event with a time and effects; its id may matter where there are several. */
export function event(
  when: EventTime,
  effects: readonly Effect[] = [],
  over: Partial<ScenarioEvent> = {},
): ScenarioEvent {
  return { id: 'flood', when, title: 'A flood', says: 'The lake rises.', effects, ...over };
}

export const walkAwayBy = (party: string, track: string, by: number): Effect => ({ walkAway: { party, track, by } });
export const standing = (party: string, by: number): Effect => ({ standing: { party, by } });
export const offTable = (issue: string, option: string): Effect => ({ option: { issue, option, available: false } });
export const onTable = (issue: string, option: string): Effect => ({ option: { issue, option, available: true } });
