import { expect } from 'vitest';
import { lastsFor, poseAfter } from '#stage/motion.ts';
import type { Sprite } from '#stage/sprite.ts';
import { paintingOf } from './inked-context.ts';

/** No two tiles of a picture have one name: the scene knows them by it. */
export function expectOwnKeys(sprites: readonly Sprite[]): void {
  const keys = sprites.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
}

/** However a tile comes, it comes to where it is. */
export function expectEntrancesToEndInPlace(sprites: readonly Sprite[]): void {
  for (const { key, enter, pose } of sprites) {
    if (enter === undefined) continue;
    const end = poseAfter(enter, lastsFor(enter));
    for (const part of ['x', 'y', 'scale', 'flat', 'angle', 'alpha'] as const)
      expect(end[part], `${part} of ${key}`).toBeCloseTo(pose[part], 6);
  }
}

/** What lies beyond a tile's edge is cut off, so nothing may. */
export function expectInkWithinTiles(sprites: readonly Sprite[]): void {
  for (const sprite of sprites) {
    const { ink } = paintingOf(sprite);
    expect(ink, sprite.key).toBeDefined();
    const { x, y, width, height } = ink ?? { x: 0, y: 0, width: 0, height: 0 };
    const over = [-x, -y, x + width - sprite.width, y + height - sprite.height];
    expect(Math.max(...over), `pixels of ${sprite.key} beyond its tile`).toBeLessThanOrEqual(0.5);
  }
}

/** A tile is painted again only when what it shows is said to be something else. */
export function expectEqualWordsToPaintAlike(before: readonly Sprite[], after: readonly Sprite[]): void {
  for (const sprite of after) {
    const old = before.find(({ key }) => key === sprite.key);
    const keeps = old?.shows === sprite.shows && old.width === sprite.width && old.height === sprite.height;
    if (old && keeps) expect(paintingOf(sprite).done, sprite.key).toEqual(paintingOf(old).done);
  }
}
