import type { Preferences } from '#panels/settings/preferences.ts';
import { drawPageName } from '../draw-page-name.ts';
import { gamesPlayedIn } from '../games-played.ts';
import { introductionNotesIn } from '../introduction-notes.ts';
import { lookIn } from '../media/look-in.ts';
import type { PageServices } from '../page-services.tsx';
import { preferencesIn } from '../preferences-in.ts';
import { scenarioStoreIn } from '../scenario-store.ts';
import { soundIn } from '../sound/sound-in.ts';
import { openTextStore } from '../text-store.ts';
import type { ReleaseShown } from './release-shown.ts';

/** A release's storage on a device, under names that neither other releases nor today's Parley read. */
export interface KeptByRelease {
  readonly services: Omit<PageServices, 'language'>;
  readonly look: ReturnType<typeof lookIn>;
  readonly preferences: Omit<Preferences, 'language' | 'chooseLanguage'>;
}

/** @param search Of the address */
export function keptByRelease({ name }: ReleaseShown, search: string): KeptByRelease {
  const store = openTextStore(`parley-release-${name}:`);
  const played = gamesPlayedIn(store);
  const sound = soundIn(store);
  // As it is lit and spoken, so are the size of its text and how much moves those of the Parley of today.
  const look = lookIn(openTextStore());
  const introductions = introductionNotesIn(store, search.includes('notes=off'));
  // A release opens no files: these stores stay empty.
  const files = scenarioStoreIn(store);
  return {
    services: {
      ...{ store, page: drawPageName(), played, sound, introductions },
      ...{ scenarioStore: files, visit: files, folders: [], workers: { ahead: undefined, pool: undefined } },
    },
    look,
    // A release has no painted picture: the game is whole without it.
    preferences: preferencesIn(store, { sound, look, played, introductions, withoutPicture: true }),
  };
}
