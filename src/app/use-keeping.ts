import { useEffect, useState } from 'preact/hooks';
import type { Game } from '#engine/model/game.ts';
import type { Lineage } from '#record/game-record.ts';
import type { Settings } from '#record/settings.ts';
import type { Session } from '#session/running/session.ts';
import { saveText } from './game-text.ts';
import type { Keeping, SaveSlot } from './save-slot.ts';

interface Kept {
  readonly game: Game;
  readonly session: Session;
  readonly settings: Settings;
  readonly lineage: Lineage;
}

/** Holds the slot for a game and saves it after every move, until another page takes the slot; says how that goes. */
export function useKeeping({ game, session, settings, lineage }: Kept, slot: SaveSlot) {
  const [keeping, setKeeping] = useState<Keeping>(() => slot.keeping());
  const [taken, setTaken] = useState(false);
  useEffect(() => {
    slot.hold();
    return slot.watch(() => setTaken(true));
  }, [slot]);
  useEffect(() => {
    let saved = session.store.getState().moves;
    return session.store.subscribe(({ state, moves }) => {
      if (moves === saved) return;
      saved = moves;
      if (slot.write(saveText(game, state, moves, settings, lineage))) setKeeping(slot.keeping());
      else setTaken(true);
    });
  }, [game, session, settings, lineage, slot]);
  return { keeping, taken };
}
