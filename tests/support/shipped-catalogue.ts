import { scenarios } from 'virtual:scenarios';
import { Catalogue } from '#app/catalogue.ts';
import { localizedGames } from '#app/localized-games.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { inEnglish } from '#messages/en/in-english.ts';

/** All shipped scenarios at hand at once, and others. */
export function shippedCatalogue(own: readonly Scenario[] = []): Catalogue {
  return new Catalogue(localizedGames(inEnglish), scenarios, own);
}
