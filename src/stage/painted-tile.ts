/** Tiles that are painted with a 2D context, in CSS pixels, at the density of the screen. */
import type { Sprite } from './sprite.ts';

type Tile = Pick<Sprite, 'width' | 'height' | 'origin' | 'paint' | 'parts'>;

/** Returns a canvas with a tile at `density` device pixels a CSS pixel. */
export function paintedTile(sprite: Tile, density: number): HTMLCanvasElement {
  const [tile, context] = tileOf(sprite, density);
  sprite.paint(context);
  return tile;
}

/** The same in steps, a part each, and each to its last stroke. */
export function* paintingTile(sprite: Tile, density: number): Generator<void, HTMLCanvasElement> {
  const [tile, context] = tileOf(sprite, density);
  if (sprite.parts === undefined) sprite.paint(context);
  for (const _ of sprite.parts?.(context) ?? []) {
    settle(tile);
    yield;
  }
  settle(tile);
  return tile;
}

function tileOf({ width, height, origin }: Tile, density: number): [HTMLCanvasElement, CanvasRenderingContext2D] {
  const [tile, context] = canvasOf(Math.ceil(width * density), Math.ceil(height * density));
  if (origin === 'middle') context.translate(tile.width / 2, tile.height / 2);
  context.scale(density, density);
  return [tile, context];
}

/** Has the browser carry out the strokes now: it would put them off until the tile is drawn, with those of all others. */
function settle(tile: HTMLCanvasElement): void {
  const [, context] = canvasOf(1, 1);
  context.drawImage(tile, 0, 0, 1, 1, 0, 0, 1, 1);
}

function canvasOf(width: number, height: number): [HTMLCanvasElement, CanvasRenderingContext2D] {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The stage needs a canvas, and this browser gives none.');
  return [canvas, context];
}
