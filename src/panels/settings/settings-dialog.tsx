import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { FormattedMessage } from '../parts/formatted-message.tsx';
import { SheetDialog } from '../parts/sheet-dialog.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { PlayedSetting } from './played-setting.tsx';
import { MOTIONS, type Preferences, PreferencesContext, TEXT_SIZES, type ThemeChoice } from './preferences.ts';
import { useSwitch } from './use-switch.ts';

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

/** The choice of a language, each by its own name, with how much of the page is in it; nothing where there is only one. */
function LanguageSetting({ preferences }: { readonly preferences: Preferences }) {
  const { say } = useSpeaker();
  const { languages } = preferences;
  if (languages.length < 2) return null;
  return (
    <fieldset class="setting stack gap1">
      <legend>{say('settings.language')}</legend>
      {languages.map(({ language: { tag, name }, share }) => (
        <label key={tag} class="setting-choice">
          <input
            type="radio"
            name="language"
            checked={preferences.language() === tag}
            onChange={() => preferences.chooseLanguage(tag)}
          />
          <span>
            <b lang={tag}>{name}</b>
            {share !== undefined && ` ${say('settings.language-share', { percent: Math.round(share * 100) })}`}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface ChoiceSettingProps<Value extends string> {
  /** Of the group of radio buttons. */
  readonly name: string;
  readonly heading: string;
  readonly values: readonly Value[];
  readonly now: Value;
  readonly onChoose: (value: Value) => void;
  readonly draw: (value: Value) => ComponentChildren;
}

/** One of several; what is chosen holds at once. */
function ChoiceSetting<Value extends string>(props: ChoiceSettingProps<Value>) {
  const { name, heading, values, now, onChoose, draw } = props;
  const [chosen, setChosen] = useState(now);
  const choose = (value: Value): void => {
    onChoose(value);
    setChosen(value);
  };
  return (
    <fieldset class="setting stack gap1">
      <legend>{heading}</legend>
      {values.map((value) => (
        <label key={value} class="setting-choice">
          <input type="radio" name={name} checked={chosen === value} onChange={() => choose(value)} />
          <span>{draw(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}

const SCENES = ['noPicture', 'scenesPass'] as const;

/** Switches for the painted map, and for automatic advance of the scenes over the table. */
function ScenesSetting({ preferences }: { readonly preferences: Preferences }) {
  const { say } = useSpeaker();
  return (
    <fieldset class="setting stack gap1">
      <legend>{say('settings.scenes')}</legend>
      {SCENES.map((which) => (
        <SceneSwitch key={which} which={which} preferences={preferences} />
      ))}
    </fieldset>
  );
}

interface SceneSwitchProps {
  readonly which: (typeof SCENES)[number];
  readonly preferences: Preferences;
}

function SceneSwitch({ which, preferences }: SceneSwitchProps) {
  const { [which]: choice } = preferences;
  const isOn = useSwitch(choice);
  return (
    <label class="setting-choice">
      <input type="checkbox" checked={isOn} onChange={(event) => choice.choose(event.currentTarget.checked)} />
      <span>
        <FormattedMessage id={which === 'noPicture' ? 'settings.scenes-no-picture' : 'settings.scenes-pass'} />
      </span>
    </label>
  );
}
