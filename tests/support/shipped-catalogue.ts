import { scenarios } from 'virtual:scenarios';
import { Catalogue } from '#app/catalogue.ts';
import { gamesTold } from '#app/games-told.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { inEnglish } from '#messages/en/in-english.ts';

/** All shipped scenarios at hand at once, and others. */
export function shippedCatalogue(own: readonly Scenario[] = []): Catalogue {
  return new Catalogue(gamesTold(inEnglish), scenarios, own);
}
