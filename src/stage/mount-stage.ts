/** Puts the stage into a page: a Phaser game that paints the table's model, and says what is clicked. */
import type { MountedStage } from './mounted-stage.ts';
import { StageGame } from './stage-game.ts';
import type { StageOptions } from './stage-options.ts';

/**
 * Mounts the stage. Throws when the browser has no canvas; what fails later is told to `onFailure`. On the host,
 * `data-ready` is "true" once the first picture stands, and `data-awake` tells whether frames are drawn.
 */
export function mountStage(host: HTMLElement, options: StageOptions): MountedStage {
  const stage = new StageGame(host, options);
  stage.start().catch((error: unknown) => stage.fail(error));
  return stage;
}
