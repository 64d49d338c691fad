import type { OfferedLanguage } from '#messages/languages.ts';
import { loadVoice } from '#messages/voice.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { Catalogue } from './catalogue.ts';
import { gamesTold } from './games-told.ts';
import { openLibrary } from './library.ts';
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
  const library = await openLibrary([shelf], voice);
  // The file cannot be that of a shipped scenario.
  const before = readSave(await library.withShipped(), save);
  if (!before.ok || !wouldBeMissed(before) || before.game.scenario.id !== file.folder.id) return false;
  const parsed = parseScenario(file.text);
  if (!parsed.ok) return false;
  const after = new Catalogue(gamesTold(voice.tell), [], [parsed.scenario]);
  return !readSave(after, save).ok;
}
