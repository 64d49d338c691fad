import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { useAskFirst } from '../parts/use-ask-first.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import type { Preferences } from './preferences.ts';

/** Stored records of games played at this device, and the button that deletes them. */
export function PlayedSetting({ preferences }: { readonly preferences: Preferences }) {
  const { say } = useSpeaker();
  const [any, setAny] = useState(preferences.hasPlayed());
  const status = useRef<HTMLParagraphElement>(null);
  const had = useRef(any);
  // The button that had focus is gone with what it deletes.
  useLayoutEffect(() => {
    if (had.current && !any) status.current?.focus();
  }, [any]);
  const forgetting = useAskFirst(
    () => ({
      heading: say('settings.played-forget-ask'),
      words: say('settings.played-forget-means'),
      confirmLabel: say('settings.played-forget-yes'),
    }),
    () => {
      preferences.forgetPlayed();
      setAny(false);
    },
  );
  return (
    <fieldset class="setting stack gap1">
      <legend>{say('settings.played')}</legend>
      <p ref={status} role="status" tabIndex={-1}>
        {say(any ? 'settings.played-about' : 'settings.played-none')}
      </p>
      {any && (
        <Button kind="paper" icon="x" onClick={() => forgetting.start()}>
          {say('settings.played-forget')}
        </Button>
      )}
      {forgetting.dialog}
    </fieldset>
  );
}
