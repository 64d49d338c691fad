import type { Rect } from './geometry.ts';
import { poseAt } from './motion.ts';

/** A tile that covers a rectangle of the stage; what paints it uses the stage's own coordinates. */
export function boxTile(key: string, box: Rect, depth: number, paint: (context: CanvasRenderingContext2D) => void) {
  const [x, y] = [Math.floor(box.x), Math.floor(box.y)];
  const [width, height] = [2 * Math.ceil((box.x + box.width - x) / 2), 2 * Math.ceil((box.y + box.height - y) / 2)];
  return {
    ...({ key, width, height, origin: 'corner', depth } as const),
    pose: poseAt([x + width / 2, y + height / 2]),
    paint: (context: CanvasRenderingContext2D) => {
      context.translate(-x, -y);
      paint(context);
    },
  };
}
