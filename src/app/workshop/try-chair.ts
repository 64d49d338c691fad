import { goTo } from '../route.ts';
import type { Shelf } from '../shelf.ts';

/** Shows the brief of a chair of a text, from which one sits down; it lies with the scenarios of this visit as it is now. */
export async function tryChair(visit: Shelf, text: string, chair: string): Promise<void> {
  const { readScenarioText } = await import('../read-scenario-file.ts');
  const read = readScenarioText(text);
  if (!read.ok) return;
  visit.keep(read.file);
  goTo({ screen: 'chairs', scenario: read.scenario.id, seed: undefined, chair });
}
