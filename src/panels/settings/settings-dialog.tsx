import { useContext, useState } from 'preact/hooks';
import { Said } from '../parts/said.tsx';
import { SheetDialog } from '../parts/sheet-dialog.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { LanguageSetting } from './language-setting.tsx';
import { PlayedSetting } from './played-setting.tsx';
import { type Preferences, PreferencesContext, type ThemeChoice } from './preferences.ts';
import { ScenesSetting } from './scenes-setting.tsx';

const THEMES: readonly ThemeChoice[] = ['auto', 'dark', 'light', 'projector'];

/** What can be set for this device. Each choice holds at once. */
export function SettingsDialog({ onClose }: { onClose(): void }) {
  const preferences = useContext(PreferencesContext);
  const heading = useSpeaker().say('settings.heading');
  if (preferences === undefined) return null;
  return (
    <SheetDialog heading={heading} label={heading} bodyClass="settings" onClose={onClose}>
      <ThemeSetting preferences={preferences} />
      <SoundSetting preferences={preferences} />
      <ScenesSetting preferences={preferences} />
      <NotesSetting preferences={preferences} />
      <PlayedSetting preferences={preferences} />
      <LanguageSetting preferences={preferences} />
    </SheetDialog>
  );
}

function ThemeSetting({ preferences }: { readonly preferences: Preferences }) {
  const { say } = useSpeaker();
  const [theme, setTheme] = useState(preferences.theme());
  const choose = (choice: ThemeChoice): void => {
    preferences.chooseTheme(choice);
    setTheme(choice);
  };
  return (
    <fieldset class="setting">
      <legend>{say('settings.light')}</legend>
      {THEMES.map((choice) => (
        <label key={choice} class="setting-choice">
          <input type="radio" name="theme" checked={theme === choice} onChange={() => choose(choice)} />
          <span>
            <Said id={`settings.light-${choice}`} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function NotesSetting({ preferences }: { readonly preferences: Preferences }) {
  const { say } = useSpeaker();
  const { introductions } = preferences;
  const [none, setNone] = useState(introductions.areOff());
  const choose = (next: boolean): void => {
    if (next) introductions.turnOff();
    else introductions.again();
    setNone(next);
  };
  return (
    <fieldset class="setting">
      <legend>{say('settings.notes')}</legend>
      <label class="setting-choice">
        <input type="checkbox" checked={none} onChange={(event) => choose(event.currentTarget.checked)} />
        <span>
          <Said id="settings.notes-none" />
        </span>
      </label>
    </fieldset>
  );
}

function SoundSetting({ preferences }: { readonly preferences: Preferences }) {
  const { say } = useSpeaker();
  const [on, setOn] = useState(preferences.sound());
  const choose = (next: boolean): void => {
    preferences.chooseSound(next);
    setOn(next);
  };
  return (
    <fieldset class="setting">
      <legend>{say('settings.sound')}</legend>
      <label class="setting-choice">
        <input type="checkbox" checked={on} onChange={(event) => choose(event.currentTarget.checked)} />
        <span>
          <Said id="settings.sound-on" />
        </span>
      </label>
    </fieldset>
  );
}
