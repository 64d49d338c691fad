import { useCallback } from 'preact/hooks';
import { languageOf } from '#messages/languages.ts';
import { loadWholeVoice } from '#messages/voice.ts';
import { LateDialogButton } from '#panels/parts/late-dialog-button.tsx';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { EndedGame } from './ended-game.ts';

/** Opens a finished game to be seen again; nothing where its moves are not known. */
export function ReplayButton({ game }: { readonly game: EndedGame }) {
  const { say, language } = useSpeaker();
  const load = useCallback(async () => {
    const [{ ReplayAtTheEnd }, voice] = await Promise.all([
      import('./replay-at-the-end.tsx'),
      loadWholeVoice(languageOf(language.tag)),
    ]);
    return ({ onClose }: { readonly onClose: () => void }) => (
      <Speaking speaker={voice.speaker}>
        <ReplayAtTheEnd {...{ game, voice, onClose }} />
      </Speaking>
    );
  }, [game, language]);
  if (game.moves === undefined) return null;
  return <LateDialogButton kind="plain" icon="player-play" label={say('debrief-places.replay')} load={load} />;
}
