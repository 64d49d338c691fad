import { FormattedMessage } from '../parts/formatted-message.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import type { Preferences } from './preferences.ts';
import { useSwitch } from './use-switch.ts';

const SCENES = ['noPicture', 'scenesPass'] as const;

/** Switches for the painted map, and for automatic advance of the scenes over the table. */
export function ScenesSetting({ preferences }: { readonly preferences: Preferences }) {
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
