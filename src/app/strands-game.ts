import type { OfferedLanguage } from '#messages/languages.ts';
import { loadVoice } from '#messages/voice.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { Catalogue } from './catalogue.ts';
import type { GameShelf } from './games/game-shelf.ts';
import { gamesTold } from './games-told.ts';
import { openLibrary } from './library.ts';
import { readSave, scenarioIdInSave } from './saved-game.ts';
import type { KeptFile, Shelf } from './shelf.ts';

/** True if replacing a scenario file would make a game in progress unplayable. */
export async function strandsGame(
  games: GameShelf,
  shelf: Shelf,
  file: KeptFile,
  language: OfferedLanguage,
): Promise<boolean> {
  const saves = games.list().flatMap(({ id, stage }) => (stage === 'going' ? (games.read(id) ?? []) : []));
  const ofScenario = saves.filter((save) => scenarioIdInSave(save) === file.folder.id);
  if (ofScenario.length === 0) return false;
  const voice = await loadVoice(language);
  const library = await openLibrary([shelf], voice);
  // The file cannot be that of a shipped scenario.
  const before = await library.withShipped();
  const parsed = parseScenario(file.text);
  if (!parsed.ok) return false;
  const after = new Catalogue(gamesTold(voice.tell), [], [parsed.scenario]);
  return ofScenario.some((save) => readSave(before, save).ok && !readSave(after, save).ok);
}
