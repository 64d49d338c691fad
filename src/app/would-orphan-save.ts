import type { OfferedLanguage } from '#messages/languages.ts';
import { loadMessages } from '#messages/message-catalogue.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { Catalogue } from './catalogue.ts';
import type { GameStore } from './games/game-store.ts';
import { openLibrary } from './library.ts';
import { localizedGames } from './localized-games.ts';
import { readSave, scenarioIdInSave } from './saved-game.ts';
import type { KeptFile, ScenarioStore } from './scenario-store.ts';

/** True if replacing a scenario file would make a game in progress unplayable. */
export async function wouldOrphanSave(
  games: GameStore,
  scenarioStore: ScenarioStore,
  file: KeptFile,
  language: OfferedLanguage,
): Promise<boolean> {
  const saves = games.list().flatMap(({ id, stage }) => (stage === 'going' ? (games.read(id) ?? []) : []));
  const ofScenario = saves.filter((save) => scenarioIdInSave(save) === file.folder.id);
  if (ofScenario.length === 0) return false;
  const voice = await loadMessages(language);
  const library = await openLibrary([scenarioStore], voice);
  // The file cannot be that of a shipped scenario.
  const before = await library.withShipped();
  const parsed = parseScenario(file.text);
  if (!parsed.ok) return false;
  const after = new Catalogue(localizedGames(voice.localize), [], [parsed.scenario]);
  return ofScenario.some((save) => readSave(before, save).ok && !readSave(after, save).ok);
}
