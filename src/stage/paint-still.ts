import type { Sprite } from './sprite.ts';

/** Paints tiles as they lie when nothing moves, one over another by their depth, without Phaser. */
export function paintStill(context: CanvasRenderingContext2D, sprites: readonly Sprite[]): void {
  // Sorting keeps the order of tiles of the same depth, as Phaser does.
  for (const sprite of [...sprites].sort((one, other) => one.depth - other.depth)) paintTile(context, sprite);
}

function paintTile(context: CanvasRenderingContext2D, { pose, width, height, origin, paint }: Sprite): void {
  if (pose.alpha === 0) return;
  context.save();
  context.globalAlpha = pose.alpha;
  context.translate(pose.x, pose.y);
  context.rotate((pose.angle * Math.PI) / 180);
  context.scale(pose.scale, pose.scale * pose.flat);
  context.beginPath();
  context.rect(-width / 2, -height / 2, width, height);
  context.clip();
  if (origin === 'corner') context.translate(-width / 2, -height / 2);
  paint(context);
  context.restore();
}
