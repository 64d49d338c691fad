import { area, curveStepAfter, line } from 'd3-shape';
import type { LanePoint } from '#session/debrief/path-model.ts';

/** A lane as lines of an SVG. */
export interface LaneLine {
  readonly line: string;
  readonly band: string;
}

/** A point of a lane, and where it lies from left to right, in pixels. */
export interface PlacedPoint extends LanePoint {
  readonly x: number;
}

/** Steps, never smoothed: between two moments nothing is known. A lane is so many pixels high. */
export function laneLine(points: readonly PlacedPoint[], height: number): LaneLine {
  const y = (thousandths: number) => yIn(thousandths, height);
  const placed = [...points];
  return {
    line:
      line<PlacedPoint>()
        .x(({ x }) => x)
        .y((point) => y(point.height))
        .curve(curveStepAfter)(placed) ?? '',
    band:
      area<PlacedPoint>()
        .x(({ x }) => x)
        .y0(({ low }) => y(low))
        .y1(({ high }) => y(high))
        .curve(curveStepAfter)(placed) ?? '',
  };
}

/** Returns the distance of a height from the top of a lane, in pixels. */
export function yIn(thousandths: number, height: number): number {
  return height - (thousandths * height) / 1000;
}
