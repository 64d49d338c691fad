import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ConfirmDialog } from '#panels/parts/dialog.tsx';
import type { Catalogue } from './catalogue.ts';
import type { Play } from './ending-route.tsx';
import type { SaveSlot } from './save-slot.ts';
import { newSave, readSave, wouldBeMissed } from './saved-game.ts';

/**
 * Begins games, and goes on with those that come in a link. The device keeps one: where a new one would take the place of a game that may be missed, the person is
 * asked first, by the dialog that is given back to be shown.
 */
export function usePlay(
  catalogue: Catalogue,
  slot: SaveSlot,
  onBegun: () => void,
): { readonly play: Play; readonly goOn: (save: string) => void; readonly question: JSX.Element } {
  const [waiting, setWaiting] = useState<{ readonly save: string; readonly readable: boolean }>();
  const begin = (save: string) => {
    setWaiting(undefined);
    slot.take(save);
    onBegun();
  };
  const goOn = (next: string) => {
    const text = slot.read();
    const kept = text === undefined ? undefined : readSave(catalogue, text);
    if (kept !== undefined && wouldBeMissed(kept)) setWaiting({ save: next, readable: kept.ok });
    else begin(next);
  };
  const play: Play = (game, setup, settings) => goOn(newSave(game, setup, settings));
  const question = (
    <ConfirmDialog
      open={waiting !== undefined}
      heading="Give up the other game?"
      words={
        waiting?.readable === false
          ? 'A game that cannot be read here is kept on this device. Sitting down here takes its place.'
          : 'A game that you have not finished is kept on this device. Sitting down here takes its place.'
      }
      confirmLabel="Sit down here"
      cancelLabel="Keep the other game"
      onConfirm={() => waiting !== undefined && begin(waiting.save)}
      onCancel={() => setWaiting(undefined)}
    />
  );
  return { play, goOn, question };
}
