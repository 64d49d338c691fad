import { goTo } from '../../route.ts';
import type { ScenarioStore } from '../../scenario-store.ts';

/** A text of the workshop, by its id, that is to be played as it is now. */
export interface TriedText {
  readonly id: string;
  readonly text: string;
}

/** Shows the brief of a chair of a text, from which one sits down; it lies with the scenarios of this visit. */
export async function tryChair(visit: ScenarioStore, { id, text }: TriedText, chair: string): Promise<void> {
  const { readScenarioText } = await import('../../read-scenario-file.ts');
  const read = readScenarioText(text);
  if (!read.ok) return;
  visit.keep({ ...read.file, written: id });
  goTo({ screen: 'chairs', scenario: read.scenario.id, seed: undefined, chair });
}
