import type { PartyIndex } from '#engine/model/moves.ts';
import type { Session } from '#session/running/session.ts';
import { soundsBetween } from '#session/sounds-between.ts';
import type { Sound } from './sound-in.ts';

/** Lets a chair hear what changes at its table. Returns how to stop. */
export function hearSession(session: Session, you: PartyIndex, sound: Pick<Sound, 'play'>): () => void {
  let { view } = session.store.getState();
  return session.store.subscribe((next) => {
    if (next.view === view) return;
    const sounds = soundsBetween(view, next.view, you);
    view = next.view;
    sound.play(sounds);
  });
}
