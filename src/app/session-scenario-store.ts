import { type ScenarioStore, scenarioStoreIn } from './scenario-store.ts';
import { openTextStore } from './text-store.ts';

/** The scenarios that have come by a link in this visit, and go with it unless somebody keeps them. */
export function sessionScenarioStore(): ScenarioStore {
  return scenarioStoreIn(openTextStore(undefined, 'left'));
}
