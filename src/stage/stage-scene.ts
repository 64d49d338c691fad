/** Phaser's part of the stage: images from painted textures, and their motion. What is shown comes ready as a view. */
import * as Phaser from 'phaser';
import { paintTexture, type Tile } from './canvas-texture.ts';
import { travel } from './dossier-motion.ts';
import { pointAlong } from './geometry.ts';
import type { Point } from './map-data.ts';
import type { Picture, Sprite } from './stage-picture.ts';

export class StageScene extends Phaser.Scene {
  readonly #onCreated: () => void;
  #layout = '';
  /** What each texture shows now, by key. */
  readonly #painted = new Map<string, string>();
  readonly #images = new Map<string, Phaser.GameObjects.Image>();

  constructor(onCreated: () => void) {
    super('stage');
    this.#onCreated = onCreated;
  }

  create(): void {
    this.#onCreated();
  }

  /** Brings the screen to the picture; `still` shows end states at once. */
  show(picture: Picture, still: boolean): void {
    if (picture.layout !== this.#layout) this.#clear();
    const fresh = this.#layout === '';
    this.#layout = picture.layout;
    for (const layer of picture.layers) this.#place({ ...layer, at: [picture.width / 2, picture.height / 2] }, picture);
    const present = new Set([...picture.layers, ...picture.sprites].map(({ key }) => key));
    for (const key of [...this.#images.keys()]) if (!present.has(key)) this.#remove(key);
    for (const sprite of picture.sprites) this.#update(sprite, picture, still || fresh);
  }

  /** Whether anything moves. */
  moving(): boolean {
    return this.tweens.getTweens().length > 0;
  }

  #update(sprite: Sprite, picture: Picture, still: boolean): void {
    const before = this.#images.has(sprite.key) ? this.#painted.get(sprite.key) : undefined;
    const image = this.#place(sprite, picture);
    if (still || before === sprite.shows) return;
    if (sprite.motion === 'travel' && before === undefined) this.#travel(image, sprite, picture.density);
    if (sprite.motion === 'drop') this.#drop(image);
    if (sprite.motion === 'swell') this.#swell(image);
  }

  /** Papers go along their legs to where they rest. */
  #travel(image: Phaser.GameObjects.Image, sprite: Sprite, density: number): void {
    const along = { t: 0 };
    const legs = travel(sprite.legs ?? [], sprite.at);
    const move = (path: readonly Point[]) => () => {
      const [x, y] = pointAlong(path, along.t);
      image.setPosition(x * density, y * density);
    };
    const tweens = legs.map(({ path, duration, pause }) => ({
      targets: along,
      t: { from: 0, to: 1 },
      duration,
      delay: pause,
      ease: 'Cubic.easeInOut',
      onUpdate: move(path),
    }));
    move(legs[0]?.path ?? [sprite.at])();
    if (tweens.length > 0) this.tweens.chain({ tweens });
  }

  #drop(image: Phaser.GameObjects.Image): void {
    image.setScale(1.8).setAlpha(0);
    this.tweens.add({ targets: image, scale: 1, alpha: 1, duration: 240, ease: 'Cubic.easeOut' });
  }

  #swell(image: Phaser.GameObjects.Image): void {
    image.setScale(1.14);
    this.tweens.add({ targets: image, scale: 1, duration: 160, ease: 'Cubic.easeOut' });
  }

  #place(sprite: Sprite, { density }: Picture): Phaser.GameObjects.Image {
    const tile: Tile = { ...sprite, density };
    if (this.#painted.get(sprite.key) !== sprite.shows) {
      paintTexture(this, tile, sprite.paint);
      this.#painted.set(sprite.key, sprite.shows);
    }
    const [x, y] = sprite.at;
    const image = this.#images.get(sprite.key) ?? this.add.image(0, 0, sprite.key);
    this.#images.set(sprite.key, image);
    return image.setPosition(x * density, y * density).setDepth(sprite.depth);
  }

  #remove(key: string): void {
    this.#images.get(key)?.destroy();
    this.#images.delete(key);
    this.#painted.delete(key);
    this.textures.remove(key);
  }

  #clear(): void {
    this.tweens.killAll();
    for (const key of [...this.#images.keys()]) this.#remove(key);
    this.#layout = '';
  }
}
