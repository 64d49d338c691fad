/** The tiles of a scene's marks: they appear one after another. */
import { move, poseAt, TIMES } from './motion.ts';
import { paintSceneMark } from './paint-scene-mark.ts';
import type { Palette } from './palette.ts';
import { type Sprite, squareTile } from './sprite.ts';
import type { SceneMarkView } from './stage-view.ts';

export function sceneMarkSprites(marks: readonly SceneMarkView[], depth: number, palette: Palette): Sprite[] {
  return marks.map(({ key, sign, at, radius, index }) => {
    const pose = poseAt(at);
    return {
      ...squareTile(`scene ${key}`, radius * 2.6, depth),
      pose,
      shows: JSON.stringify([palette.paper, sign, radius]),
      paint: (context) => paintSceneMark(context, { sign, radius }, palette),
      entersAnywhere: true,
      enter: move({ ...pose, scale: 1.7, alpha: 0 }, pose, {
        wait: typeof sign === 'number' ? index * TIMES.panel : 0,
        duration: TIMES.panel,
      }),
    };
  });
}
