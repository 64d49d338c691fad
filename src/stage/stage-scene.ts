/** Phaser's part of the stage: images of painted tiles, moved along the motions that come with them. */
import { type GameObjects, Scene, type Tweens } from 'phaser';
import { lastsFor, type Motion, move, type Pose, poseAfter, TIMES } from './motion.ts';
import { paintedTile, paintingTile } from './painted-tile.ts';
import type { Picture, Sprite } from './sprite.ts';

/** `reduced` fades from one scene to the next and moves nothing; `still` shows the end at once. */
export type Manner = 'moving' | 'reduced' | 'still';

interface Part {
  sprite: Sprite;
  texture: string;
  readonly image: GameObjects.Image;
  tween: Tweens.Tween | undefined;
  /** The pose at which the running motion ends. */
  goal: Pose;
  leaving: boolean;
}

/** A tile that is painted and not shown yet. */
interface Painted {
  readonly sprite: Sprite;
  readonly density: number;
  readonly tile: HTMLCanvasElement;
}

export class StageScene extends Scene {
  readonly #onCreated: () => void;
  readonly #parts = new Map<string, Part>();
  /** On their way out. */
  readonly #leaving = new Set<Part>();
  #painted: ReadonlyMap<string, Painted> = new Map();
  #picture: Picture | undefined;
  #made = 0;

  constructor(onCreated: () => void) {
    super('stage');
    this.#onCreated = onCreated;
  }

  create(): void {
    this.#onCreated();
  }

  /** Paints what `show` would have to paint for a picture, a tile a step; what is painted already is kept. */
  *paintTiles({ sprites, density }: Picture): Generator<void, void> {
    const before = this.#painted;
    const painted = new Map<string, Painted>();
    this.#painted = painted;
    const isOther = this.#picture?.density !== density;
    for (const sprite of sprites) {
      const shown = isOther ? undefined : this.#parts.get(sprite.key)?.sprite;
      if (shown !== undefined && isSamePainting(shown, sprite)) continue;
      const kept = before.get(sprite.key);
      if (kept?.density === density && isSamePainting(kept.sprite, sprite)) painted.set(sprite.key, kept);
      else {
        painted.set(sprite.key, { sprite, density, tile: yield* paintingTile(sprite, density) });
        yield;
      }
    }
  }

  /** True if the screen shows the picture already, or is on the way to it. */
  isShown({ kind, density, layout, sprites }: Picture): boolean {
    const shown = this.#picture;
    if (shown === undefined || shown.kind !== kind || shown.density !== density || shown.layout !== layout)
      return false;
    return (
      shown.sprites.length === sprites.length && sprites.every((sprite, place) => isSame(shown.sprites[place], sprite))
    );
  }

  /** Brings the screen to the picture. */
  show(picture: Picture, wish: Manner): void {
    const before = this.#picture;
    this.#picture = picture;
    if (before?.density !== picture.density) this.#clear();
    const turned = before !== undefined && before.kind !== picture.kind;
    const manner = mannerOf(before, picture, wish);
    if (manner === 'still') this.finish();
    const present = new Set(picture.sprites.map(({ key }) => key));
    for (const [key, part] of this.#parts) if (!present.has(key)) this.#dismiss(key, part, turned ? manner : 'still');
    for (const sprite of picture.sprites) this.#bring(sprite, mannerFor(sprite, before, picture, wish));
    this.#painted = new Map();
  }

  #clear(): void {
    for (const part of [...this.#parts.values(), ...this.#leaving]) this.#remove(part);
    this.#parts.clear();
  }

  /** True if anything moves. */
  moving(): boolean {
    return this.#leaving.size > 0 || [...this.#parts.values()].some(({ tween }) => tween !== undefined);
  }

  /** Ends every motion at once. */
  finish(): void {
    for (const part of [...this.#parts.values(), ...this.#leaving]) this.#settle(part);
  }

  #bring(sprite: Sprite, manner: Manner): void {
    const part = this.#parts.get(sprite.key);
    if (part === undefined) this.#add(sprite, manner);
    else if (!sameTile(part.sprite, sprite)) this.#replace(part, sprite, 0);
    else if (part.sprite.shows !== sprite.shows && manner === 'moving' && sprite.fade)
      this.#replace(part, sprite, sprite.fade);
    else this.#update(part, sprite, manner);
  }

  #update(part: Part, sprite: Sprite, manner: Manner): void {
    if (part.sprite.shows !== sprite.shows) this.#repaint(part, sprite);
    part.sprite = sprite;
    part.image.setDepth(sprite.depth);
    if (samePose(part.goal, sprite.pose)) return;
    if (manner === 'moving' && sprite.glide) this.#play(part, move(this.#poseOf(part), sprite.pose, sprite.glide));
    else this.#settleAt(part, sprite.pose);
  }

  #add(sprite: Sprite, manner: Manner): void {
    const part = this.#make(sprite);
    this.#parts.set(sprite.key, part);
    if (manner === 'moving' && sprite.enter) this.#play(part, sprite.enter);
    if (manner === 'reduced') this.#play(part, fadeIn(sprite.pose, TIMES.small));
  }

  /** Replaces a tile by another; one fades into the other. */
  #replace(old: Part, sprite: Sprite, duration: number): void {
    const part = this.#make(sprite);
    this.#parts.set(sprite.key, part);
    if (duration === 0) {
      this.#remove(old);
      return;
    }
    this.#play(part, fadeIn(sprite.pose, duration));
    this.#leave(old, move(this.#poseOf(old), { ...old.goal, alpha: 0 }, { duration }));
  }

  /** The scene that is left is lifted away, but for what stays and fades. */
  #dismiss(key: string, part: Part, manner: Manner): void {
    this.#parts.delete(key);
    if (manner === 'still') {
      this.#remove(part);
      return;
    }
    const from = this.#poseOf(part);
    const lift = manner === 'moving' && part.sprite.stays !== true ? (this.#picture?.height ?? 0) * 0.45 : 0;
    const duration = manner === 'moving' ? TIMES.scene * 0.6 : TIMES.small;
    this.#leave(part, move(from, { ...from, y: from.y - lift, alpha: 0 }, { duration }));
  }

  #leave(part: Part, motion: Motion): void {
    part.leaving = true;
    this.#leaving.add(part);
    this.#play(part, motion);
  }

  #make(sprite: Sprite): Part {
    const texture = this.#textureOf(sprite);
    const image = this.add.image(0, 0, texture).setDepth(sprite.depth);
    const part: Part = { sprite, texture, image, tween: undefined, goal: sprite.pose, leaving: false };
    this.#pose(part, sprite.pose);
    return part;
  }

  #repaint(part: Part, sprite: Sprite): void {
    const old = part.texture;
    part.texture = this.#textureOf(sprite);
    part.image.setTexture(part.texture);
    this.textures.remove(old);
  }

  /** The name of a new texture with a sprite's tile. */
  #textureOf(sprite: Sprite): string {
    this.#made += 1;
    const texture = `${sprite.key} ${this.#made}`;
    const painted = this.#painted.get(sprite.key);
    const tile = painted?.sprite.shows === sprite.shows ? painted.tile : paintedTile(sprite, this.#density());
    // Phaser takes a canvas here as it takes an image; one of its own would be read back from the screen's memory.
    this.textures.addImage(texture, tile as unknown as HTMLImageElement);
    return texture;
  }

  #remove(part: Part): void {
    part.tween?.destroy();
    part.tween = undefined;
    this.#leaving.delete(part);
    part.image.destroy();
    this.textures.remove(part.texture);
  }

  #play(part: Part, motion: Motion): void {
    part.tween?.destroy();
    part.goal = motion.steps.at(-1)?.to ?? motion.from;
    const clock = { time: 0 };
    const duration = lastsFor(motion);
    this.#pose(part, motion.from);
    part.tween = this.tweens.add({
      targets: clock,
      time: duration,
      duration,
      ease: 'Linear',
      onUpdate: () => this.#pose(part, poseAfter(motion, clock.time)),
      onComplete: () => this.#settle(part),
    });
  }

  /** Ends the motion of a part at its goal; removes a leaving part. */
  #settle(part: Part): void {
    if (part.leaving) this.#remove(part);
    else this.#settleAt(part, part.goal);
  }

  #settleAt(part: Part, pose: Pose): void {
    part.tween?.destroy();
    part.tween = undefined;
    part.goal = pose;
    this.#pose(part, pose);
  }

  #poseOf({ image }: Part): Pose {
    const density = this.#density();
    const { x, y, scaleX: scale, scaleY, angle, alpha } = image;
    return { x: x / density, y: y / density, scale, flat: scaleY / scale, angle, alpha };
  }

  #pose({ image }: Part, { x, y, scale, flat, angle, alpha }: Pose): void {
    const density = this.#density();
    image
      .setPosition(x * density, y * density)
      .setScale(scale, scale * flat)
      .setAngle(angle)
      .setAlpha(alpha);
  }

  #density(): number {
    return this.#picture?.density ?? 1;
  }
}

/** Returns the manner of a change: still if the layout changes, or if the picture is the first and does not open. */
function mannerOf(before: Picture | undefined, picture: Picture, wish: Manner): Manner {
  if (before === undefined) return picture.opens && wish === 'moving' ? 'moving' : 'still';
  if (before.kind !== picture.kind) return wish;
  return before.layout === picture.layout && wish === 'moving' ? 'moving' : 'still';
}

/** Returns the manner of a sprite. One that enters anywhere moves even alone, but not into the first picture. */
function mannerFor(sprite: Sprite, before: Picture | undefined, picture: Picture, wish: Manner): Manner {
  return sprite.entersAnywhere && before !== undefined ? wish : mannerOf(before, picture, wish);
}

function fadeIn(pose: Pose, duration: number): Motion {
  return move({ ...pose, alpha: 0 }, pose, { duration });
}

/** True if a sprite looks and lies as another. */
function isSame(one: Sprite | undefined, other: Sprite): boolean {
  return (
    one?.key === other.key && one.depth === other.depth && isSamePainting(one, other) && samePose(one.pose, other.pose)
  );
}

function isSamePainting(one: Sprite, other: Sprite): boolean {
  return one.shows === other.shows && sameTile(one, other);
}

function sameTile(one: Sprite, other: Sprite): boolean {
  return one.width === other.width && one.height === other.height;
}

function samePose(one: Pose, other: Pose): boolean {
  return (['x', 'y', 'scale', 'flat', 'angle', 'alpha'] as const).every((key) => one[key] === other[key]);
}
