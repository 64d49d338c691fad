import { useContext, useEffect, useState } from 'preact/hooks';
import { FormattedMessage } from '../parts/formatted-message.tsx';
import { SheetDialog } from '../parts/sheet-dialog.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { ChoiceSetting } from './choice-setting.tsx';
import { LanguageSetting } from './language-setting.tsx';
import { PlayedSetting } from './played-setting.tsx';
import { MOTIONS, type Preferences, PreferencesContext, TEXT_SIZES, type ThemeChoice } from './preferences.ts';
import { ScenesSetting } from './scenes-setting.tsx';

const THEMES: readonly ThemeChoice[] = ['auto', 'dark', 'light', 'projector'];

/** Settings of this device. Each choice takes effect at once. */
export function SettingsDialog({ onClose }: { onClose(): void }) {
  const preferences = useContext(PreferencesContext);
  const heading = useSpeaker().say('settings.heading');
  useKeptInSight();
  if (preferences === undefined) return null;
  return (
    <SheetDialog heading={heading} label={heading} bodyClass="settings" onClose={onClose}>
      <ThemeSetting preferences={preferences} />
      <TextSizeSetting preferences={preferences} />
      <MotionSetting preferences={preferences} />
      <SoundSetting preferences={preferences} />
      <ScenesSetting preferences={preferences} />
      <NotesSetting preferences={preferences} />
      <PlayedSetting preferences={preferences} />
      <LanguageSetting preferences={preferences} />
    </SheetDialog>
  );
}

/** Another size of text moves all that is in the dialog: what was chosen stays in sight. */
function useKeptInSight(): void {
  useEffect(() => {
    const show = () => document.activeElement?.scrollIntoView({ block: 'center' });
    addEventListener('media-chosen', show);
    return () => removeEventListener('media-chosen', show);
  }, []);
}

function ThemeSetting({ preferences }: { readonly preferences: Preferences }) {
  return (
    <ChoiceSetting
      name="theme"
      heading={useSpeaker().say('settings.light')}
      values={THEMES}
      now={preferences.theme()}
      onChoose={preferences.chooseTheme}
      draw={(choice) => <FormattedMessage id={`settings.light-${choice}`} />}
    />
  );
}

function TextSizeSetting({ preferences }: { readonly preferences: Preferences }) {
  return (
    <ChoiceSetting
      name="text-size"
      heading={useSpeaker().say('settings.text-size')}
      values={TEXT_SIZES}
      now={TEXT_SIZES.find((size) => size === preferences.look('text-size')) ?? '100'}
      onChoose={(size) => preferences.chooseLook('text-size', size)}
      draw={(size) => <FormattedMessage id={`settings.text-size-${size}`} />}
    />
  );
}

function MotionSetting({ preferences }: { readonly preferences: Preferences }) {
  return (
    <ChoiceSetting
      name="motion"
      heading={useSpeaker().say('settings.motion')}
      values={MOTIONS}
      now={MOTIONS.find((motion) => motion === preferences.look('motion')) ?? 'auto'}
      onChoose={(motion) => preferences.chooseLook('motion', motion)}
      draw={(motion) => <FormattedMessage id={`settings.motion-${motion}`} />}
    />
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
    <fieldset class="setting stack gap1">
      <legend>{say('settings.notes')}</legend>
      <label class="setting-choice">
        <input type="checkbox" checked={none} onChange={(event) => choose(event.currentTarget.checked)} />
        <span>
          <FormattedMessage id="settings.notes-none" />
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
    <fieldset class="setting stack gap1">
      <legend>{say('settings.sound')}</legend>
      <label class="setting-choice">
        <input type="checkbox" checked={on} onChange={(event) => choose(event.currentTarget.checked)} />
        <span>
          <FormattedMessage id="settings.sound-on" />
        </span>
      </label>
    </fieldset>
  );
}
