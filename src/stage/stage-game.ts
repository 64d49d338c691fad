/** The running stage: keeps the picture in step with the model, the host's size, the theme and the pointer. */
import { CANVAS, Game, Scale, type Types } from 'phaser';
import { canvasFilling } from './canvas-filling.ts';
import { composeView, type Scenery } from './compose-view.ts';
import { densityOfScreen } from './density-of-screen.ts';
import type { Size } from './geometry.ts';
import { type IdleLoop, idleLoop } from './idle-loop.ts';
import { loadFlags } from './load-flags.ts';
import { type ChartPaths, chartPaths } from './paint-chart.ts';
import type { Theme } from './palette.ts';
import { pictureOf } from './picture.ts';
import { type Repainting, repainting } from './repainting.ts';
import { fontsReady, type TextMeasurer, textMeasure } from './stage-fonts.ts';
import type { StageOptions } from './stage-options.ts';
import { StageScene } from './stage-scene.ts';
import type { StageView, Target } from './stage-view.ts';
import { steadyCover } from './steady-cover.ts';
import { targetAt } from './target-at.ts';
import { watchFrame } from './watch-frame.ts';

/** True if the device or its user asks for reduced motion. */
const STILLNESS = '(prefers-reduced-motion: reduce)';

/** Inputs of a picture. */
interface Wanted {
  readonly scenery: Scenery;
  readonly size: Size;
  readonly density: number;
  readonly lettering: number;
  readonly covered: number;
  /** The height that is kept free because of it. */
  readonly kept: number;
  readonly theme: Theme;
}

export class StageGame {
  readonly #host: HTMLElement;
  readonly #options: StageOptions;
  readonly #measure: TextMeasurer;
  #paths: ChartPaths | undefined;
  readonly #canvas: HTMLCanvasElement;
  readonly #game: Game;
  readonly #scene: StageScene;
  readonly #loop: IdleLoop;
  readonly #repainting: Repainting;
  readonly #created: Promise<void>;
  readonly #leaving = new AbortController();
  #stillness = matchMedia(STILLNESS);
  #loaded = false;
  #flags: ReadonlyMap<string, HTMLImageElement> = new Map();
  #theme: Theme;
  #view: StageView | undefined;
  /** True if a change is not shown yet because something moves. */
  #waiting = false;

  /** Throws when the browser gives no canvas or the renderer cannot start. */
  constructor(host: HTMLElement, options: StageOptions) {
    this.#host = host;
    this.#options = options;
    this.#theme = options.theme;
    this.#measure = textMeasure();
    let announce = () => {};
    this.#created = new Promise((resolve) => {
      announce = resolve;
    });
    this.#scene = new StageScene(() => announce());
    // Its own: one from Phaser's pool would still have the size and the place of the last picture.
    this.#canvas = canvasFilling(host);
    this.#game = new Game(gameConfig(this.#canvas, host, this.#scene));
    this.#loop = idleLoop(
      this.#game,
      host,
      () => this.#scene.moving(),
      () => this.#rest(),
    );
    this.#repainting = repainting<Wanted>({
      wanted: () => this.#wanted(),
      isAlike,
      paint: (wanted) => this.#paint(wanted),
      onFailure: (error) => this.fail(error),
      onBusy: (isBusy) => this.#loop.setPainting(isBusy),
    });
    host.dataset.ready = 'false';
    // Until the first picture is shown.
    this.#loop.setPainting(true);
  }

  /** Loads what the picture needs, shows it, and keeps it up to date. */
  async start(): Promise<void> {
    const scenery = this.#options.scenery();
    const names = scenery.of === 'table' ? scenery.table.delegations.flatMap(({ flags }) => flags) : [];
    const flags = loadFlags(names, this.#options.flagUrls);
    await Promise.all([this.#created, fontsReady(), flags]);
    if (this.#leaving.signal.aborted) return;
    this.#flags = await flags;
    this.#loaded = true;
    this.#listen();
    this.#repainting.ask();
  }

  /** Removes the stage and says why. */
  fail(error: unknown): void {
    this.destroy();
    this.#host.dataset.ready = 'failed';
    this.#options.onFailure?.(error);
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    this.#repainting.ask();
  }

  destroy(): void {
    if (this.#leaving.signal.aborted) return;
    this.#leaving.abort();
    this.#repainting.stop();
    this.#canvas.remove();
    // Before it is whole it cannot be taken apart.
    this.#created.then(() => takeApart(this.#game));
    for (const key of ['ready', 'awake', 'scene']) delete this.#host.dataset[key];
  }

  #askAgain(): void {
    this.#stillness = matchMedia(STILLNESS);
    this.#finish();
  }

  #listen(): void {
    const { signal } = this.#leaving;
    const canvas = this.#canvas;
    canvas.addEventListener('click', (event) => this.#choose(this.#under(event)), { signal });
    canvas.addEventListener('pointermove', (event) => this.#point(this.#under(event)), { signal });
    for (const kind of ['keydown', 'pointerdown']) {
      document.addEventListener(kind, () => this.#finish(), { signal, capture: true });
    }
    this.#stillness.addEventListener('change', () => this.#finish(), { signal });
    // Somebody has chosen how much moves: the same query has another answer.
    addEventListener('media-chosen', () => this.#askAgain(), { signal });
    const unwatch = watchFrame([this.#host, ...(this.#options.covering ?? [])], () => this.#repainting.ask());
    const unsubscribe = this.#options.subscribe(() => this.#repainting.ask());
    signal.addEventListener('abort', () => {
      unwatch();
      unsubscribe();
    });
  }

  /** The model as it is now, and the place that it is shown in; `undefined` while there is none. */
  #wanted(): Wanted | undefined {
    const size = { width: this.#host.clientWidth, height: this.#host.clientHeight };
    if (!this.#loaded || this.#leaving.signal.aborted || size.width < 40 || size.height < 40) return undefined;
    const covered = this.#coveredNow(size);
    return {
      scenery: this.#options.scenery(),
      size,
      density: densityOfScreen(),
      lettering: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16,
      covered,
      kept: steadyCover(covered, this.#isShownAt(size) ? this.#view?.covered : undefined),
      theme: this.#theme,
    };
  }

  /** Makes the picture and paints its tiles, a step each, then shows it whole. */
  *#paint({ scenery, size, density, lettering, covered, theme }: Wanted): Generator<void, void> {
    const { map, iconOf } = this.#options;
    const paths = this.#paths ?? chartPaths(map);
    this.#paths = paths;
    yield;
    const surface = { size, measure: this.#measure, covered, lettering };
    const view = composeView(scenery, map, surface, this.#view);
    yield;
    const flags = (name: string) => this.#flags.get(name);
    const picture = pictureOf(view, { map, paths, flags, iconOf, theme, density });
    if (this.#scene.isShown(picture)) {
      this.#view = view;
      return;
    }
    yield* this.#scene.paintTiles(picture);
    this.#fit(size, density);
    this.#view = view;
    this.#scene.show(picture, this.#stillness.matches ? 'reduced' : 'moving');
    this.#loop.poke();
    Object.assign(this.#host.dataset, { ready: 'true', scene: view.kind });
  }

  /** While something moves, what covers the stage may change: the picture follows when it is at rest. */
  #coveredNow(size: Size): number {
    const now = this.#options.covered?.() ?? 0;
    this.#waiting = this.#isShownAt(size) && this.#scene.moving();
    return this.#waiting ? (this.#view?.covered ?? now) : now;
  }

  #isShownAt({ width, height }: Size): boolean {
    return this.#view?.size.width === width && this.#view.size.height === height;
  }

  #rest(): void {
    if (this.#waiting) this.#repainting.ask();
  }

  /** Makes the canvas as many device pixels as it covers; how large it stands on the page is not Phaser's. */
  #fit({ width, height }: Size, density: number): void {
    const [across, down] = [Math.round(width * density), Math.round(height * density)];
    const { width: has, height: high } = this.#canvas;
    if (has !== across || high !== down) this.#game.scale.resize(across, down);
  }

  /** Any key or click ends a motion. */
  #finish(): void {
    if (!this.#scene.moving()) return;
    this.#scene.finish();
    this.#loop.poke();
  }

  #under(event: MouseEvent): Target | undefined {
    return this.#view && targetAt(this.#view, [event.offsetX, event.offsetY]);
  }

  #point(target: Target | undefined): void {
    this.#canvas.style.cursor = target === undefined ? 'default' : 'pointer';
  }

  #choose(target: Target | undefined): void {
    if (target?.kind === 'delegation') this.#options.onDelegation(target.party);
    if (target?.kind === 'venue') this.#options.onOption(target.issue, target.option);
    if (target?.kind === 'article') this.#options.onArticle(target.issue);
  }
}

function isAlike(one: Wanted, other: Wanted): boolean {
  const isSameScenery =
    one.scenery.of === 'table'
      ? other.scenery.of === 'table' && one.scenery.table === other.scenery.table
      : other.scenery.of === 'ending' && one.scenery.hall === other.scenery.hall;
  const isSameSize = one.size.width === other.size.width && one.size.height === other.size.height;
  const rest = ['density', 'lettering', 'kept', 'theme'] as const;
  const isSameMarks = one.scenery.marks === other.scenery.marks;
  return isSameScenery && isSameMarks && isSameSize && rest.every((key) => one[key] === other[key]);
}

function takeApart(game: Game): void {
  // Phaser 4.2.1 forgets this one when it destroys itself, and its canvas, kept for later use, holds the whole page.
  game.textures.tileSprite?.destroy();
  game.destroy(true);
  // That is done in the next frame, which a sleeping loop would never draw.
  game.loop.wake();
}

/** No sound, no physics, and no input of Phaser's own: keys and touches belong to the page. */
function gameConfig(canvas: HTMLCanvasElement, host: HTMLElement, scene: StageScene): Types.Core.GameConfig {
  return {
    type: CANVAS,
    parent: host,
    canvas,
    width: Math.max(host.clientWidth, 40),
    height: Math.max(host.clientHeight, 40),
    scale: { mode: Scale.NONE },
    transparent: true,
    scene,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    banner: false,
    autoFocus: false,
  };
}
