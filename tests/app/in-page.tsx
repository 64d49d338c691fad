import type { ComponentChildren } from 'preact';
import { gamesPlayedIn } from '#app/games-played.ts';
import { introductionNotesIn } from '#app/introduction-notes.ts';
import { type LateServices, type PageServices, PageServicesContext } from '#app/page-services.tsx';
import { scenarioStoreIn } from '#app/scenario-store.ts';
import { soundIn } from '#app/sound/sound-in.ts';
import { FIRST_LANGUAGE } from '#messages/languages.ts';
import { memoryStore } from './memory-store.ts';

/** Wraps what is rendered in the services of a page whose storage lasts as long as its test; some are given instead. */
export function inPage(shown: ComponentChildren, given: Partial<PageServices & LateServices> = {}) {
  const { store = memoryStore() } = given;
  const services = {
    store,
    page: 'page-one',
    scenarioStore: scenarioStoreIn(store),
    visit: scenarioStoreIn(memoryStore()),
    played: gamesPlayedIn(store),
    introductions: introductionNotesIn(store, false),
    sound: soundIn(store),
    workers: { ahead: undefined, pool: undefined },
    language: FIRST_LANGUAGE,
    folders: [],
    ...given,
  };
  return <PageServicesContext.Provider value={services}>{shown}</PageServicesContext.Provider>;
}
