import type { Posture } from './stage-view.ts';

/** Of a plate in the hall, at the scale of its plates. */
export const HALL_PLATE_HEIGHT = 29;

/** Angle in degrees by which a plate leans back, and its height in that perspective. */
const LEANS = 26;
const SEEN = 0.9;
const SLANT = 5;

/** Traces a name plate around its middle; one that leans back is lower, and narrower at its top. */
export function tracePlate(
  context: CanvasRenderingContext2D,
  { width, height }: { readonly width: number; readonly height: number },
  posture: Posture,
): void {
  const leans = posture === 'leaning';
  const [half, foot] = [width / 2, height / 2];
  const top = leans ? foot - height * SEEN : -foot;
  const slant = leans ? SLANT + (height * LEANS) / 180 : SLANT;
  context.beginPath();
  context.moveTo(-half + slant, top);
  context.lineTo(half - slant, top);
  context.lineTo(half, foot);
  context.lineTo(-half, foot);
  context.closePath();
}
