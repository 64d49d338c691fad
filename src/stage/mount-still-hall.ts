/** The hall as the talks left it, painted once on a canvas and without Phaser, for pages that leave the stage off. */
import type { HallModel } from '#session/stage-model.ts';
import { densityOfScreen } from './density.ts';
import { hallPicture } from './hall-picture.ts';
import { hallView } from './hall-view.ts';
import type { MountedStage } from './mounted-stage.ts';
import { paintStill } from './paint-still.ts';
import type { Theme } from './palette.ts';
import { fontsReady, textMeasure } from './stage-fonts.ts';
import type { StageOptions } from './stage-options.ts';

export interface StillHallOptions extends Pick<StageOptions, 'covered' | 'covering' | 'theme'> {
  readonly hall: HallModel;
}

/**
 * Mounts the picture, and paints it anew when its place, what covers it, or the theme changes. Throws when the browser
 * has no canvas. On the host, `data-ready` is "true" once the picture stands.
 */
export function mountStillHall(host: HTMLElement, options: StillHallOptions): MountedStage {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The hall needs a canvas, and this browser gives none.');
  let { theme } = options;
  let isGone = false;
  const paint = () => {
    if (!isGone) paintHall(host, context, options, theme);
  };
  Object.assign(canvas.style, { position: 'absolute', inset: '0', display: 'block', width: '100%', height: '100%' });
  host.append(canvas);
  const resizing = new ResizeObserver(paint);
  fontsReady().then(() => {
    if (isGone) return;
    for (const element of [host, ...(options.covering ?? [])]) resizing.observe(element);
  });
  return {
    destroy: () => {
      isGone = true;
      resizing.disconnect();
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
