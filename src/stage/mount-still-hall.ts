/** The hall as the talks left it, painted once on a canvas and without Phaser, for pages that leave the stage off. */
import type { HallModel } from '#session/table/frame/hall-model.ts';
import { canvasFilling } from './canvas-filling.ts';
import { densityOfScreen } from './density-of-screen.ts';
import type { Size } from './geometry.ts';
import { hallPicture } from './hall-picture.ts';
import { hallView } from './hall-view.ts';
import type { MountedStage } from './mounted-stage.ts';
import { paintStill } from './paint-still.ts';
import type { Theme } from './palette.ts';
import { repainting } from './repainting.ts';
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
  const painting = repainting<StillPicture>({
    wanted: () => ({
      size: { width: host.clientWidth, height: host.clientHeight },
      density: densityOfScreen(),
      covered: options.covered?.() ?? 0,
      theme,
    }),
    isAlike,
    paint: (wanted) => {
      paintHall(context, options.hall, wanted);
      host.dataset['ready'] = 'true';
      return [];
    },
    onFailure: reportError,
  });
  let isGone = false;
  let unwatch = () => {};
  fontsReady().then(() => {
    if (!isGone) unwatch = watchFrame([host, ...(options.covering ?? [])], painting.ask);
  });
  return {
    destroy: () => {
      isGone = true;
      painting.stop();
      unwatch();
      canvas.remove();
      delete host.dataset['ready'];
    },
    setTheme: (next: Theme) => {
      theme = next;
      painting.ask();
    },
  };
}

/** Inputs of a picture besides the hall. */
interface StillPicture {
  readonly size: Size;
  readonly density: number;
  readonly covered: number;
  readonly theme: Theme;
}

function isAlike(one: StillPicture, other: StillPicture): boolean {
  const isSameSize = one.size.width === other.size.width && one.size.height === other.size.height;
  return isSameSize && one.density === other.density && one.covered === other.covered && one.theme === other.theme;
}

function paintHall(
  context: CanvasRenderingContext2D,
  hall: HallModel,
  { size, density, covered, theme }: StillPicture,
): void {
  const { canvas } = context;
  canvas.width = Math.round(size.width * density);
  canvas.height = Math.round(size.height * density);
  context.scale(density, density);
  const surface = { size, measure: textMeasure(), covered };
  paintStill(context, hallPicture(hallView({ hall, channels: [], addressed: [] }, surface), theme));
}
