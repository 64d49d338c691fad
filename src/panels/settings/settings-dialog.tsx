import { useContext, useState } from 'preact/hooks';
import { SheetDialog } from '../parts/sheet-dialog.tsx';
import { type Preferences, PreferencesContext, type ThemeChoice } from './preferences.ts';

const THEMES: readonly { readonly choice: ThemeChoice; readonly label: string; readonly about: string }[] = [
  { choice: 'auto', label: 'As the device', about: 'follows the setting of the device' },
  { choice: 'dark', label: 'Dark', about: 'a quiet room at night' },
  { choice: 'light', label: 'Light', about: 'for a bright room' },
  { choice: 'projector', label: 'Projector', about: 'high contrast and large type, for the back row' },
];

/** What can be set for this device. Each choice holds at once. */
export function SettingsDialog({ onClose }: { onClose(): void }) {
  const preferences = useContext(PreferencesContext);
  if (preferences === undefined) return null;
  return (
    <SheetDialog heading="Settings" label="Settings" bodyClass="settings" onClose={onClose}>
      <ThemeSetting preferences={preferences} />
      <SoundSetting preferences={preferences} />
    </SheetDialog>
  );
}

function ThemeSetting({ preferences }: { readonly preferences: Preferences }) {
  const [theme, setTheme] = useState(preferences.theme());
  const choose = (choice: ThemeChoice): void => {
    preferences.chooseTheme(choice);
    setTheme(choice);
  };
  return (
    <fieldset class="setting">
      <legend>Light</legend>
      {THEMES.map(({ choice, label, about }) => (
        <label key={choice} class="setting-choice">
          <input type="radio" name="theme" checked={theme === choice} onChange={() => choose(choice)} />
          <span>
            <b>{label}</b>, {about}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function SoundSetting({ preferences }: { readonly preferences: Preferences }) {
  const [on, setOn] = useState(preferences.sound());
  const choose = (next: boolean): void => {
    preferences.chooseSound(next);
    setOn(next);
  };
  return (
    <fieldset class="setting">
      <legend>Sound</legend>
      <label class="setting-choice">
        <input type="checkbox" checked={on} onChange={(event) => choose(event.currentTarget.checked)} />
        <span>
          <b>Sounds of the table</b>, such as paper, a pen and a page that turns. What happens outside the room makes
          none, a war least of all.
        </span>
      </label>
    </fieldset>
  );
}
