import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { OfferedLanguage } from '#messages/languages.ts';
import { loadMessages } from '#messages/message-catalogue.ts';
import { Catalogue } from '../../catalogue.ts';
import { localizedGames } from '../../localized-games.ts';
import type { ReadFile } from '../../read-scenario-file.ts';
import type { ScenarioStore } from '../../scenario-store.ts';
import { type GoneOn, goOnInVersion } from './go-on-in-version.ts';
import type { TriedText } from './try-chair.ts';

/** Input for continuing a stored game in another version of its text. */
export interface GoingOn {
  readonly language: OfferedLanguage;
  /** The store of the version in which it was begun. */
  readonly visit: ScenarioStore;
  /** The game, as it is kept. */
  readonly save: string;
  readonly tried: TriedText;
}

/** Goes on with a game in a text as it is now, which then lies where the older version lay. */
export async function goOnWithGame({ language, visit, save, tried }: GoingOn): Promise<GoneOn> {
  const [{ localize }, { readScenarioText }] = await Promise.all([
    loadMessages(language),
    import('../../read-scenario-file.ts'),
  ]);
  const gameOf = localizedGames(localize);
  const read = readScenarioText(tried.text);
  const older = olderVersion(visit, tried.id, readScenarioText);
  if (!read.ok || older === undefined) return { ok: false, why: 'other-version' };
  const goneOn = goOnInVersion(new Catalogue(gameOf, [], [older]), save, gameOf(read.scenario));
  if (goneOn.ok) visit.keep({ ...read.file, written: tried.id });
  return goneOn;
}

function olderVersion(visit: ScenarioStore, id: string, read: (text: string) => ReadFile): Scenario | undefined {
  const file = visit.list().find(({ written }) => written === id);
  const found = file && read(file.text);
  return found?.ok ? found.scenario : undefined;
}
