/** Lets Phaser's loop sleep when nothing moves: no frames, no work. */
import type { Game } from 'phaser';

/** Frames drawn after the last change before the loop sleeps; the first may still upload textures. */
const LAST_FRAMES = 2;

export interface IdleLoop {
  /** Draws the next frame, and further ones as long as something moves. */
  poke(): void;
  /** Tells the loop that something is being painted that is not shown yet. */
  setPainting(isPainting: boolean): void;
}

/** `data-awake` on the host tells whether frames are drawn, or painted for; `onRest` is told when none are drawn any more. */
export function idleLoop(game: Game, host: HTMLElement, moving: () => boolean, onRest: () => void): IdleLoop {
  let quiet = 0;
  let isDrawing = true;
  let isPainting = false;
  const setAwake = (awake: boolean) => {
    isDrawing = awake;
    host.dataset.awake = String(isDrawing || isPainting);
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
    setPainting: (painting) => {
      isPainting = painting;
      setAwake(isDrawing);
    },
  };
}
