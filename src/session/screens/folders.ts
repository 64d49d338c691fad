import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { markOf } from '../words/names.ts';
import type { FolderModel, FolderSubject } from './folder-model.ts';

/** A scenario as a folder on the start screen. */
export function folderOf(scenario: Scenario): FolderModel {
  const { id, tab, title, summary, minutes, level } = scenario;
  const delegations = scenario.parties.map((_, party) => markOf({ scenario }, party));
  const told = { id, tab, title, summary, minutes, level };
  return { ...told, delegations, realWar: isOfRealWar(scenario), subjects: subjectsOf(scenario) };
}

/** A warning alone does not make a war: one may be given of an invented talk, or of another subject. */
function isOfRealWar({ contentNote, factsAsOf, subjects }: Scenario): boolean {
  return contentNote !== undefined && factsAsOf !== undefined && (subjects?.includes('peace') ?? true);
}

function subjectsOf({ subjects = [], factsAsOf }: Scenario): readonly FolderSubject[] {
  return factsAsOf === undefined ? [...subjects, 'fictional'] : subjects;
}
