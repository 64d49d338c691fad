import { useEffect, useState } from 'preact/hooks';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Lineage } from '#record/game-record.ts';
import type { Settings } from '#record/settings.ts';
import type { LocalSession } from '#session/running/local-session.ts';
import { saveText } from './game-text.ts';
import { draftText } from './games/draft-text.ts';
import type { GameStorageState } from './games/game-store.ts';
import type { SaveSlot } from './games/save-slot.ts';
import { stageInSave, stageOf } from './games/stage-of.ts';
import { personsIn } from './seats.ts';

interface Kept {
  readonly game: Game;
  readonly session: LocalSession;
  readonly you: PartyIndex;
  readonly settings: Settings;
  readonly lineage: Lineage;
}

/** Holds the slot of a game and saves it after every move, until another page takes it; says how that goes. */
export function useKeeping({ game, session, you, settings, lineage }: Kept, slot: SaveSlot) {
  const [keeping, setKeeping] = useState<GameStorageState>(() => slot.keeping());
  const [taken, setTaken] = useState(false);
  useEffect(() => {
    slot.hold(stageInSave(slot.read() ?? ''));
    return slot.watch(() => setTaken(true));
  }, [slot]);
  useEffect(() => {
    const { seats } = session.store.getState().state.setup;
    const { title, parties } = game.scenario;
    slot.call({ title, chair: at(parties, personsIn(seats)[0] ?? 0).name });
  }, [slot, game, session]);
  useEffect(() => {
    let saved = session.store.getState().moves;
    return session.store.subscribe(({ state, moves }) => {
      if (moves === saved) return;
      saved = moves;
      const stage = stageOf(state.setup, moves, state.ending !== undefined);
      if (slot.write(saveText(game, state, moves, settings, lineage), stage)) setKeeping(slot.keeping());
      else setTaken(true);
    });
  }, [game, session, settings, lineage, slot]);
  useEffect(() => {
    let kept = session.store.getState();
    return session.store.subscribe((now) => {
      const isAsKept = now.moves === kept.moves && now.draft === kept.draft;
      kept = now;
      if (!isAsKept) slot.keepDraft(draftText(you, now.moves, now.draft));
    });
  }, [session, you, slot]);
  return { keeping, taken };
}
