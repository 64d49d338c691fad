/** The lines between delegations: strands when they speak directly, beads through a third, cut when closed; dots are claims. */
import { beside, lengthOf, pointAlong } from './geometry.ts';
import type { Point } from './map-data.ts';

export interface PaintedLine {
  readonly path: readonly Point[];
  readonly colour: string;
  /** Under the line, to lift it off the map. */
  readonly plate: string;
}

/** Pixels between strands. */
const STRAND = 3.6;

/** One to three lines side by side; a quiet one where trust is not known. */
export function paintStrands(
  context: CanvasRenderingContext2D,
  { path, colour, plate }: PaintedLine,
  strands: number | undefined,
): void {
  const count = strands ?? 1;
  stroke(context, path, plate, count * STRAND + 3, 0.5);
  for (let i = 0; i < count; i++) {
    const aside = beside(path, (i - (count - 1) / 2) * STRAND);
    stroke(context, aside, colour, 1.6, strands === undefined ? 0.65 : 1);
  }
}

/** Beads at even distances, in pixels, on a thin string. */
export function paintBeads(
  context: CanvasRenderingContext2D,
  { path, colour, plate }: PaintedLine,
  apart: number,
): void {
  const length = lengthOf(path);
  const count = Math.max(1, Math.round(length / apart));
  stroke(context, path, plate, 6.5, 0.6);
  stroke(context, path, colour, 1, 0.7);
  context.fillStyle = colour;
  for (let i = 0; i <= count; i++) {
    context.beginPath();
    context.arc(...(pointAlong(path, i / count) as [number, number]), 2.1, 0, 2 * Math.PI);
    context.fill();
  }
}

/** A line with a gap in its middle and a bar at either side of it. */
export function paintCut(context: CanvasRenderingContext2D, { path, colour, plate }: PaintedLine): void {
  const half = Math.min(0.2, 11 / Math.max(lengthOf(path), 1));
  for (const [from, to] of [
    [0, 0.5 - half],
    [1, 0.5 + half],
  ] as const) {
    const part = Array.from({ length: 13 }, (_, i) => pointAlong(path, from + ((to - from) * i) / 12));
    stroke(context, part, plate, 5, 0.55);
    stroke(context, part, colour, 2);
    paintBar(context, part, colour);
  }
}

/** A short bar across the end of a line. */
function paintBar(context: CanvasRenderingContext2D, path: readonly Point[], colour: string): void {
  const end = path.at(-1) ?? [0, 0];
  const before = path.at(-2) ?? end;
  const length = Math.hypot(end[0] - before[0], end[1] - before[1]) || 1;
  const across: Point = [(-(end[1] - before[1]) / length) * 7, ((end[0] - before[0]) / length) * 7];
  stroke(
    context,
    [
      [end[0] - across[0], end[1] - across[1]],
      [end[0] + across[0], end[1] + across[1]],
    ],
    colour,
    2.4,
  );
}

/** Dots: what somebody says of another, unconfirmed. */
export function paintDottedLine(context: CanvasRenderingContext2D, { path, colour, plate }: PaintedLine): void {
  stroke(context, path, plate, 4, 0.6);
  const count = Math.max(1, Math.round(lengthOf(path) / 5));
  context.fillStyle = colour;
  for (let i = 0; i <= count; i++) {
    context.beginPath();
    context.arc(...(pointAlong(path, i / count) as [number, number]), 1.15, 0, 2 * Math.PI);
    context.fill();
  }
}

/** A plain line: what was said of another, confirmed. */
export function paintPlainLine(context: CanvasRenderingContext2D, { path, colour, plate }: PaintedLine): void {
  stroke(context, path, plate, 4, 0.6);
  stroke(context, path, colour, 1.8);
}

function stroke(
  context: CanvasRenderingContext2D,
  path: readonly Point[],
  colour: string,
  width: number,
  alpha = 1,
): void {
  context.save();
  context.globalAlpha *= alpha;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineJoin = 'round';
  context.beginPath();
  for (const [x, y] of path) context.lineTo(x, y);
  context.stroke();
  context.restore();
}
