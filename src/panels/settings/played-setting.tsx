import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import type { Preferences } from './preferences.ts';

/** What is kept of games that were played at this device, and how to delete it. */
export function PlayedSetting({ preferences }: { readonly preferences: Preferences }) {
  const { say } = useSpeaker();
  const [any, setAny] = useState(preferences.hasPlayed());
  const forget = (): void => {
    preferences.forgetPlayed();
    setAny(false);
  };
  return (
    <fieldset class="setting">
      <legend>{say('settings.played')}</legend>
      <p role="status">{say(any ? 'settings.played-about' : 'settings.played-none')}</p>
      {any && (
        <Button kind="paper" icon="x" onClick={forget}>
          {say('settings.played-forget')}
        </Button>
      )}
    </fieldset>
  );
}
