/** The running stage: keeps the picture in step with the model, the host's size, the theme and the pointer. */
import { CANVAS, Game, Scale, type Types } from 'phaser';
import { canvasFilling } from './canvas-filling.ts';
import { composeView } from './compose-view.ts';
import { densityOfScreen } from './density-of-screen.ts';
import type { Size } from './geometry.ts';
import { type IdleLoop, idleLoop } from './idle-loop.ts';
import { loadFlags } from './load-flags.ts';
import { type ChartPaths, chartPaths } from './paint-chart.ts';
import type { Theme } from './palette.ts';
import { pictureOf } from './picture.ts';
import { fontsReady, type Measure, textMeasure } from './stage-fonts.ts';
import type { StageOptions } from './stage-options.ts';
import { StageScene } from './stage-scene.ts';
import type { StageView, Target } from './stage-view.ts';
import { targetAt } from './target-at.ts';
import { watchFrame } from './watch-frame.ts';

/** The device, or whoever sits at it, asks for less that moves. */
const STILLNESS = '(prefers-reduced-motion: reduce)';

export class StageGame {
  readonly #host: HTMLElement;
  readonly #options: StageOptions;
  readonly #measure: Measure;
  readonly #paths: ChartPaths;
  readonly #canvas: HTMLCanvasElement;
  readonly #game: Game;
  readonly #scene: StageScene;
  readonly #loop: IdleLoop;
  readonly #created: Promise<void>;
  readonly #leaving = new AbortController();
  #stillness = matchMedia(STILLNESS);
  #loaded = false;
  #flags: ReadonlyMap<string, HTMLImageElement> = new Map();
  #theme: Theme;
  #view: StageView | undefined;
  /** Something changed that is not shown yet, because something moves. */
  #waiting = false;
  #asked: ReturnType<typeof setTimeout> | undefined;

  /** Throws when the browser gives no canvas or the renderer cannot start. */
  constructor(host: HTMLElement, options: StageOptions) {
    this.#host = host;
    this.#options = options;
    this.#theme = options.theme;
    this.#measure = textMeasure();
    this.#paths = chartPaths(options.map);
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
    host.dataset.ready = 'false';
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
    this.#refresh();
  }

  /** Removes the stage and says why. */
  fail(error: unknown): void {
    this.destroy();
    this.#host.dataset.ready = 'failed';
    this.#options.onFailure?.(error);
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    this.#refresh();
  }

  destroy(): void {
    if (this.#leaving.signal.aborted) return;
    this.#leaving.abort();
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
    const unwatch = watchFrame([this.#host, ...(this.#options.covering ?? [])], () => this.#refresh());
    const unsubscribe = this.#options.subscribe(() => this.#refreshSoon());
    signal.addEventListener('abort', () => {
      unwatch();
      unsubscribe();
      clearTimeout(this.#asked);
    });
  }

  /** After the page has drawn the same change, so that what covers the stage is known; several changes are one. */
  #refreshSoon(): void {
    this.#asked ??= setTimeout(() => {
      this.#asked = undefined;
      this.#refresh();
    }, 0);
  }

  /** Shows the model as it is now. */
  #refresh(): void {
    const size = { width: this.#host.clientWidth, height: this.#host.clientHeight };
    if (!this.#loaded || this.#leaving.signal.aborted || size.width < 40 || size.height < 40) return;
    try {
      this.#paint(size);
    } catch (error) {
      this.fail(error);
    }
  }

  #paint(size: Size): void {
    const { scenery, map, iconOf } = this.#options;
    const covered = this.#coveredNow(size);
    const density = densityOfScreen();
    this.#fit(size, density);
    const lettering = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
    const surface = { size, measure: this.#measure, covered, lettering };
    this.#view = composeView(scenery(), map, surface, this.#view);
    const flags = (name: string) => this.#flags.get(name);
    const picture = pictureOf(this.#view, { map, paths: this.#paths, flags, iconOf, theme: this.#theme, density });
    this.#scene.show(picture, this.#stillness.matches ? 'reduced' : 'moving');
    this.#loop.poke();
    Object.assign(this.#host.dataset, { ready: 'true', scene: this.#view.kind });
  }

  /** While something moves, what covers the stage may change: the picture follows when it is at rest. */
  #coveredNow({ width, height }: Size): number {
    const now = this.#options.covered?.() ?? 0;
    const shown = this.#view;
    const sameSize = shown?.size.width === width && shown.size.height === height;
    this.#waiting = sameSize && this.#scene.moving();
    return this.#waiting && shown !== undefined ? shown.covered : now;
  }

  #rest(): void {
    if (this.#waiting) this.#refresh();
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
