import { LANGUAGES } from '#messages/languages.ts';
import type { IntroductionNotes, Preferences, Switch } from '#panels/settings/preferences.ts';
import type { GamesPlayed } from './games-played.ts';
import type { Sound } from './sound/sound-in.ts';
import type { TextStore } from './text-store.ts';
import { chooseTheme, themeChoice } from './theme.ts';

/** Dependencies of a device's settings. */
interface Behind {
  readonly sound: Sound;
  readonly look: Pick<Preferences, 'look' | 'chooseLook'>;
  readonly played: GamesPlayed;
  readonly introductions: IntroductionNotes;
  /** There is no painted picture, whatever was chosen. */
  readonly withoutPicture: boolean;
}

/** Returns a device's settings in a store, except the language, for which the page is reloaded. */
export function preferencesIn(
  store: TextStore,
  { sound, look, played, introductions, withoutPicture }: Behind,
): Omit<Preferences, 'language' | 'chooseLanguage'> {
  return {
    theme: themeChoice,
    chooseTheme,
    look: look.look,
    chooseLook: look.chooseLook,
    sound: sound.isOn,
    chooseSound: sound.choose,
    noPicture: switchIn(store, 'no-picture', withoutPicture),
    scenesPass: switchIn(store, 'scenes-pass'),
    introductions,
    hasPlayed: played.hasAny,
    forgetPlayed: played.clear,
    languages: LANGUAGES,
  };
}

/** A switch that a device keeps in a store. `on`: the address turns it on, until somebody chooses otherwise. */
export function switchIn(store: TextStore, name: string, on = false): Switch {
  let isAskedFor = on;
  const listeners = new Set<() => void>();
  return {
    isOn: () => isAskedFor || store.read(name) === 'on',
    choose: (next) => {
      isAskedFor = false;
      if (next) store.write(name, 'on');
      else store.clear(name);
      for (const onChange of listeners) onChange();
    },
    watch: (onChange) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
  };
}
