import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ConfirmDialog } from '#panels/parts/confirm-dialog.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { beginGame } from './games/begin-game.ts';
import type { GameStore } from './games/game-store.ts';
import { sameGameKept } from './games/same-game-kept.ts';
import { saveSlotOf } from './games/save-slot.ts';
import { stageInSave } from './games/stage-of.ts';
import { newSave } from './new-save.ts';
import type { Play } from './page-services.tsx';

/** A game that is to be gone on with, and the same one on this device, which is further on. */
interface Behind {
  readonly save: string;
  readonly kept: string;
}

/**
 * Begins games, and goes on with those that come in a link, each beside all others that the device keeps. Where it keeps
 * the same one, and that is further on, the person is asked which is meant, by the dialog that is given back to be shown.
 * @param onBegun With the id of the game whose table is to be shown
 */
export function usePlay(
  games: GameStore,
  onBegun: (id: string) => void,
): { readonly play: Play; readonly goOn: (save: string) => void; readonly question: JSX.Element } {
  const { say } = useSpeaker();
  const [asked, setAsked] = useState<Behind>();
  const begin = (save: string) => onBegun(beginGame(games, save, stageInSave(save)));
  const goOn = (save: string) => {
    const same = sameGameKept(games, save);
    if (same === undefined) return begin(save);
    if (same.isFurther) return setAsked({ save, kept: same.id });
    saveSlotOf(games, same.id).take(save, stageInSave(save));
    onBegun(same.id);
  };
  const play: Play = (game, setup, settings) => begin(newSave(game, setup, settings));
  const act = (does: (behind: Behind) => void) => () => {
    setAsked(undefined);
    if (asked) does(asked);
  };
  const question = (
    <ConfirmDialog
      open={asked !== undefined}
      heading={say('notice.go-back')}
      words={say('notice.go-back-words')}
      confirmLabel={say('notice.go-back-no')}
      other={{ label: say('notice.go-back-yes'), onAct: act(({ save }) => begin(save)) }}
      onConfirm={act(({ kept }) => onBegun(kept))}
      onCancel={() => setAsked(undefined)}
    />
  );
  return { play, goOn, question };
}
