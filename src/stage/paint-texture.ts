/** Textures that are painted with a 2D context, in CSS pixels, at the density of the screen. */
import type { Scene, Textures } from 'phaser';

export interface Tile {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  /** Device pixels a CSS pixel. */
  readonly density: number;
  /** Where the painter's origin lies: the tile's corner, or its middle. */
  readonly origin: 'corner' | 'middle';
}

/** Paints a texture anew, making it first where it does not exist. */
export function paintTexture(scene: Scene, tile: Tile, paint: (context: CanvasRenderingContext2D) => void): void {
  const texture = textureOf(scene, tile);
  const { context } = texture;
  context.save();
  context.clearRect(0, 0, texture.width, texture.height);
  if (tile.origin === 'middle') context.translate(texture.width / 2, texture.height / 2);
  context.scale(tile.density, tile.density);
  paint(context);
  context.restore();
  texture.refresh();
}

function textureOf(scene: Scene, { key, width, height, density }: Tile): Textures.CanvasTexture {
  const found = scene.textures.exists(key) ? scene.textures.get(key) : undefined;
  const texture = found ?? scene.textures.createCanvas(key, Math.ceil(width * density), Math.ceil(height * density));
  if (texture === null) throw new Error(`The stage could not make the texture ${key}.`);
  return texture as Textures.CanvasTexture;
}
