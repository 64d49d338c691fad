/** The light on the map: warm in its middle, dark beyond its rim. */
import type { Palette } from './palette.ts';

/** Side of its tile; it is shown larger or smaller. */
export const LIGHT_TILE = 384;
/** Share of the tile's half that the light reaches: the rest is the dark around it, wide enough for the whole stage. */
export const LIT_SHARE = 0.3;

export function paintLight(context: CanvasRenderingContext2D, { light, dark }: Palette): void {
  const half = LIGHT_TILE / 2;
  const glow = context.createRadialGradient(0, 0, 0, 0, 0, half);
  glow.addColorStop(0, `${light}24`);
  glow.addColorStop(LIT_SHARE * 0.6, `${light}12`);
  glow.addColorStop(LIT_SHARE, `${light}00`);
  glow.addColorStop(LIT_SHARE + 0.001, `${dark}00`);
  glow.addColorStop(LIT_SHARE * 2, `${dark}66`);
  glow.addColorStop(1, `${dark}99`);
  context.fillStyle = glow;
  context.fillRect(-half, -half, LIGHT_TILE, LIGHT_TILE);
}
