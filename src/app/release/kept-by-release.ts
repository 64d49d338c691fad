import type { Preferences } from '#panels/settings/preferences.ts';
import { drawPageName } from '../draw-page-name.ts';
import { type GameStore, gameStoreIn } from '../games/game-store.ts';
import { type GamesPlayed, gamesPlayedIn } from '../games-played.ts';
import { introductionNotesIn } from '../introduction-notes.ts';
import { lookIn } from '../media/look-in.ts';
import { preferencesIn } from '../preferences-in.ts';
import { type PreparationNotes, preparationNotesIn } from '../preparation-notes.ts';
import { type Sound, soundIn } from '../sound/sound-in.ts';
import { openTextStore } from '../text-store.ts';
import { type TutorialNotes, tutorialNotesIn } from '../tutorial-notes.ts';
import type { ReleaseShown } from './release-shown.ts';

/** A release's storage on a device, under names that neither other releases nor today's Parley read. */
export interface KeptByRelease {
  readonly games: GameStore;
  readonly played: GamesPlayed;
  readonly notes: PreparationNotes;
  readonly tutorials: TutorialNotes;
  readonly sound: Sound;
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
  return {
    games: gameStoreIn({ store, page: drawPageName() }),
    played,
    notes: preparationNotesIn(store),
    tutorials: tutorialNotesIn(store),
    sound,
    look,
    // A release has no painted picture: the game is whole without it.
    preferences: preferencesIn(store, { sound, look, played, introductions, withoutPicture: true }),
  };
}
