import { useCallback } from 'preact/hooks';
import { LateDialogButton } from '#panels/parts/late-dialog-button.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { EndedGame } from './ended-game.ts';

/** Opens the ways to keep a finished game. */
export function KeepButton({ game }: { readonly game: EndedGame }) {
  const { say } = useSpeaker();
  const load = useCallback(async () => {
    const { KeepAtTheEnd } = await import('./keep-at-the-end.tsx');
    return ({ onClose }: { readonly onClose: () => void }) => <KeepAtTheEnd game={game} onClose={onClose} />;
  }, [game]);
  return <LateDialogButton kind="primary" icon="device-floppy" label={say('debrief-keep.open')} load={load} />;
}
