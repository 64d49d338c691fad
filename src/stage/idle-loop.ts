/** Lets Phaser's loop sleep when nothing moves: no frames, no work. */
import type { Game } from 'phaser';

/** Frames drawn after the last change before the loop sleeps; the first may still upload textures. */
const LAST_FRAMES = 2;

export interface IdleLoop {
  /** Something changed: draw again, and as long as something moves. */
  poke(): void;
}

/** `data-awake` on the host tells whether frames are drawn; `onRest` is told when they no longer are. */
export function idleLoop(game: Game, host: HTMLElement, moving: () => boolean, onRest: () => void): IdleLoop {
  let quiet = 0;
  const setAwake = (awake: boolean) => {
    host.dataset.awake = String(awake);
  };
  game.events.on('postrender', () => {
    quiet = moving() ? 0 : quiet + 1;
    if (quiet < LAST_FRAMES || !game.loop.running) return;
    game.loop.sleep();
    setAwake(false);
    onRest();
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
