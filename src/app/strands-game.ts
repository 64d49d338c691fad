import { parseScenario } from '#scenario/parse-scenario.ts';
import { Catalogue, openCatalogue } from './catalogue.ts';
import { readSave, wouldBeMissed } from './saved-game.ts';
import type { KeptFile, Shelf } from './shelf.ts';

/** Whether a game that goes on could no longer be gone on with, once a file has taken the place of an earlier one. */
export async function strandsGame(save: string | undefined, shelf: Shelf, file: KeptFile): Promise<boolean> {
  if (save === undefined) return false;
  const before = readSave(await openCatalogue(shelf), save);
  if (!before.ok || !wouldBeMissed(before) || before.game.scenario.id !== file.folder.id) return false;
  const parsed = parseScenario(file.text);
  return parsed.ok && !readSave(new Catalogue([parsed.scenario]), save).ok;
}
