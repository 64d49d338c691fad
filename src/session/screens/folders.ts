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

/**
 * A war of our days, which people in a class may have fled. A warning alone does not make one: it may be given of an
 * invented talk, of another subject, or of what is long over.
 */
function isOfRealWar({ contentNote, factsAsOf, subjects }: Scenario): boolean {
  const isOfNow = subjects === undefined || (subjects.includes('peace') && !subjects.includes('history'));
  return contentNote !== undefined && factsAsOf !== undefined && isOfNow;
}

function subjectsOf({ subjects = [], factsAsOf }: Scenario): readonly FolderSubject[] {
  return factsAsOf === undefined ? [...subjects, 'fictional'] : subjects;
}
