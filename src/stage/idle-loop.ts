/** Lets Phaser's loop sleep when nothing moves: no frames, no work. */
import type { Game } from 'phaser';

/** Frames drawn after the last change before the loop sleeps; the first may still upload textures. */
const LAST_FRAMES = 2;

export interface IdleLoop {
  /** Something changed: draw again, and as long as something moves. */
  poke(): void;
}

/** `data-awake` on the host tells whether frames are drawn. */
export function idleLoop(game: Game, host: HTMLElement, moving: () => boolean): IdleLoop {
  let quiet = 0;
  const setAwake = (awake: boolean) => {
    host.dataset.awake = String(awake);
  };
  game.events.on('postrender', () => {
    quiet = moving() ? 0 : quiet + 1;
    if (quiet < LAST_FRAMES || !game.loop.running) return;
    game.loop.sleep();
    setAwake(false);
  });
  setAwake(true);
  return {
    poke: () => {
      quiet = 0;
      setAwake(true);
      game.loop.wake();
    },
  };
}
