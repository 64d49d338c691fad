/** The eight shapes that tell delegations apart without colour, by order in the scenario. */
import type { Point } from './map-data.ts';

/** Corners on the unit circle, with its first corner's angle in degrees (0 is to the right, 90 down) and its size. */
const POLYGONS: Readonly<Record<number, { corners: number; turn: number; size: number }>> = {
  1: { corners: 4, turn: -90, size: 1.22 },
  2: { corners: 4, turn: -45, size: 1.24 },
  3: { corners: 6, turn: 0, size: 1.14 },
  4: { corners: 3, turn: -90, size: 1.45 },
  6: { corners: 5, turn: -90, size: 1.2 },
};
const ARM = 0.46;
const CROSS: readonly Point[] = [
  [-ARM, -1.1],
  [ARM, -1.1],
  [ARM, -ARM],
  [1.1, -ARM],
  [1.1, ARM],
  [ARM, ARM],
  [ARM, 1.1],
  [-ARM, 1.1],
  [-ARM, ARM],
  [-1.1, ARM],
  [-1.1, -ARM],
  [-ARM, -ARM],
];

/**
 * Outline of a delegation's shape for a radius, around the origin: circle, diamond, square, hexagon, triangle, cross,
 * pentagon, ring. Undefined for the two round ones.
 */
export function markOutline(order: number, radius: number): Point[] | undefined {
  if (order % 8 === 5) return CROSS.map(([x, y]) => [x * radius, y * radius]);
  const polygon = POLYGONS[order % 8];
  if (polygon === undefined) return undefined;
  return Array.from({ length: polygon.corners }, (_, i) => {
    const angle = ((polygon.turn + (i * 360) / polygon.corners) * Math.PI) / 180;
    return [Math.cos(angle) * polygon.size * radius, Math.sin(angle) * polygon.size * radius];
  });
}

/** Traces the shape as the context's path, around a point. */
export function traceMark(context: CanvasRenderingContext2D, order: number, [x, y]: Point, radius: number): void {
  const outline = markOutline(order, radius);
  context.beginPath();
  if (outline === undefined) context.arc(x, y, radius, 0, 2 * Math.PI);
  else for (const [dx, dy] of outline) context.lineTo(x + dx, y + dy);
  context.closePath();
}

/** True if the shape is drawn hollow (the eighth). */
export function isHollow(order: number): boolean {
  return order % 8 === 7;
}
