import { useCallback } from 'preact/hooks';
import { languageOf } from '#messages/languages.ts';
import { loadWholeVoice } from '#messages/voice.ts';
import { LateDialogButton } from '#panels/parts/late-dialog-button.tsx';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { EndedGame } from './ended-game.ts';

/** Opens the ways to keep a finished game. */
export function KeepButton({ game }: { readonly game: EndedGame }) {
  const { say, language } = useSpeaker();
  const load = useCallback(async () => {
    const [{ KeepAtTheEnd }, { speaker }] = await Promise.all([
      import('./keep-at-the-end.tsx'),
      loadWholeVoice(languageOf(language.tag)),
    ]);
    return ({ onClose }: { readonly onClose: () => void }) => (
      <Speaking speaker={speaker}>
        <KeepAtTheEnd game={game} onClose={onClose} />
      </Speaking>
    );
  }, [game, language]);
  return <LateDialogButton kind="primary" icon="device-floppy" label={say('debrief-places.keep')} load={load} />;
}
