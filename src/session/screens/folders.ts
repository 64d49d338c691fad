import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { markOf } from '../words/names.ts';
import type { FolderModel } from './folder-model.ts';

/** A scenario as a folder on the start screen. */
export function folderOf(scenario: Scenario): FolderModel {
  const { id, tab, title, summary, minutes, level } = scenario;
  const delegations = scenario.parties.map((_, party) => markOf({ scenario }, party));
  return { id, tab, title, summary, minutes, level, delegations, realWar: scenario.contentNote !== undefined };
}
