/** The hall as the talks left it, painted once on a canvas and without Phaser, for pages that leave the stage off. */
import type { HallModel } from '#session/table/frame/hall-model.ts';
import { canvasFilling } from './canvas-filling.ts';
import { densityOfScreen } from './density-of-screen.ts';
import { hallPicture } from './hall-picture.ts';
import { hallView } from './hall-view.ts';
import type { MountedStage } from './mounted-stage.ts';
import { paintStill } from './paint-still.ts';
import type { Theme } from './palette.ts';
import { fontsReady, textMeasure } from './stage-fonts.ts';
import type { StageOptions } from './stage-options.ts';
import { watchFrame } from './watch-frame.ts';

export interface StillHallOptions extends Pick<StageOptions, 'covered' | 'covering' | 'theme'> {
  readonly hall: HallModel;
}

/**
 * Mounts the picture, and paints it anew when its place, what covers it, or the theme changes. Throws when the browser
 * has no canvas. On the host, `data-ready` is "true" once the picture stands.
 */
export function mountStillHall(host: HTMLElement, options: StillHallOptions): MountedStage {
  const canvas = canvasFilling(host);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The hall needs a canvas, and this browser gives none.');
  let { theme } = options;
  let isGone = false;
  const paint = () => {
    if (!isGone) paintHall(host, context, options, theme);
  };
  let unwatch = () => {};
  fontsReady().then(() => {
    if (!isGone) unwatch = watchFrame([host, ...(options.covering ?? [])], paint);
  });
  return {
    destroy: () => {
      isGone = true;
      unwatch();
      canvas.remove();
      delete host.dataset['ready'];
    },
    setTheme: (next: Theme) => {
      theme = next;
      paint();
    },
  };
}

function paintHall(
  host: HTMLElement,
  context: CanvasRenderingContext2D,
  { hall, covered }: StillHallOptions,
  theme: Theme,
): void {
  const size = { width: host.clientWidth, height: host.clientHeight };
  const density = densityOfScreen();
  const { canvas } = context;
  canvas.width = Math.round(size.width * density);
  canvas.height = Math.round(size.height * density);
  context.scale(density, density);
  const surface = { size, measure: textMeasure(), covered: covered?.() ?? 0 };
  paintStill(context, hallPicture(hallView({ hall, channels: [], addressed: [] }, surface), theme));
  host.dataset['ready'] = 'true';
}
