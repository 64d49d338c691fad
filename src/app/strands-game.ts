import type { OfferedLanguage } from '#messages/languages.ts';
import { loadVoice } from '#messages/voice.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { Catalogue, openCatalogue } from './catalogue.ts';
import { readSave, wouldBeMissed } from './saved-game.ts';
import type { KeptFile, Shelf } from './shelf.ts';

/** Whether a game that goes on could no longer be gone on with, once a file has taken the place of an earlier one. */
export async function strandsGame(
  save: string | undefined,
  shelf: Shelf,
  file: KeptFile,
  language: OfferedLanguage,
): Promise<boolean> {
  if (save === undefined) return false;
  const voice = await loadVoice(language);
  const before = readSave(await openCatalogue([shelf], voice), save);
  if (!before.ok || !wouldBeMissed(before) || before.game.scenario.id !== file.folder.id) return false;
  const parsed = parseScenario(file.text);
  return parsed.ok && !readSave(new Catalogue(voice.tell, [parsed.scenario]), save).ok;
}
