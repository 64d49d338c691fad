/** A delegation's token, painted around the middle of its own tile. */

import type { Point } from './map-data.ts';
import { isHollow, traceMark } from './mark-outline.ts';
import { type Palette, tintOf } from './palette.ts';
import type { DelegationView } from './stage-view.ts';

/** The picture of a flag by its name, once it is loaded. */
export type FlagSource = (name: string) => CanvasImageSource | undefined;

/** Side of a delegation's tile, in CSS pixels. */
export function delegationTile({ radius }: DelegationView): number {
  return Math.ceil(radius * 5);
}

/** Flag disc in a ring of the delegation's tint, its mark at the lower right; a second ring when it is addressed. */
export function paintDelegation(
  context: CanvasRenderingContext2D,
  view: DelegationView,
  palette: Palette,
  flagOf: FlagSource,
): void {
  const { radius, order } = view;
  const tint = tintOf(palette, order);
  context.globalAlpha = view.dimmed ? 0.4 : 1;
  if (view.addressed) ring(context, view, radius + 6.5, tint, 2, [5, 3.4]);
  ring(context, view, radius + 3, palette.plate, 3, []);
  context.save();
  pill(context, view, radius);
  context.fillStyle = palette.plate;
  context.fill();
  context.clip();
  paintFlags(context, view, flagOf, palette);
  if (view.mood?.mood === 'cooler') dim(context, view, palette);
  context.restore();
  ring(context, view, radius, tint, view.you ? 4 : 3, []);
  paintMark(context, view, palette);
  context.globalAlpha = 1;
}

function paintFlags(
  context: CanvasRenderingContext2D,
  view: DelegationView,
  flagOf: FlagSource,
  palette: Palette,
): void {
  const { flags, radius } = view;
  const images = flags.flatMap((name) => flagOf(name) ?? []);
  const side = radius * 2;
  if (images.length === 0) {
    shapeWithLetters(context, view, [0, 0], radius * 0.62, palette);
    return;
  }
  const offset = images.length > 1 ? radius * 0.8 : 0;
  images.forEach((image, index) => {
    context.save();
    context.beginPath();
    if (index > 0) context.rect(0, -radius, side * 2, side);
    else context.rect(-side * 2, -radius, images.length > 1 ? side * 2 : side * 4, side);
    context.clip();
    // A little larger than its disc, so that no gap shows where two discs meet.
    const drawn = images.length > 1 ? side * 1.08 : side;
    context.drawImage(image, (index === 0 ? -offset : offset) - drawn / 2, -drawn / 2, drawn, drawn);
    context.restore();
  });
}

/** A veil over its flags. */
function dim(context: CanvasRenderingContext2D, { radius, stretch }: DelegationView, palette: Palette): void {
  context.globalAlpha = 0.45;
  context.fillStyle = palette.chill;
  context.fillRect(-radius - stretch, -radius, 2 * (radius + stretch), 2 * radius);
  context.globalAlpha = 1;
}

function pill(context: CanvasRenderingContext2D, view: DelegationView, radius: number): void {
  const half = radius + view.stretch;
  context.beginPath();
  context.roundRect(-half, -radius, half * 2, radius * 2, radius);
}

function ring(
  context: CanvasRenderingContext2D,
  view: DelegationView,
  radius: number,
  colour: string,
  width: number,
  dash: number[],
): void {
  pill(context, view, radius);
  context.setLineDash(dash);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
  context.setLineDash([]);
}

function paintMark(context: CanvasRenderingContext2D, view: DelegationView, palette: Palette): void {
  const { radius, order, flags } = view;
  if (flags.length === 0) return;
  const size = Math.max(radius * 0.58, 10);
  const at = [radius * 0.8 + view.stretch, radius * 0.72] as const;
  traceMark(context, order, at, size);
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = palette.plate;
  context.stroke();
  shapeWithLetters(context, view, at, size, palette);
}

function shapeWithLetters(
  context: CanvasRenderingContext2D,
  { order, mark }: DelegationView,
  at: Point,
  size: number,
  palette: Palette,
): void {
  const tint = tintOf(palette, order);
  traceMark(context, order, at, size);
  context.fillStyle = isHollow(order) ? palette.plate : tint;
  context.fill();
  context.strokeStyle = tint;
  context.lineWidth = 1.5;
  context.stroke();
  context.fillStyle = isHollow(order) ? tint : palette.markText;
  context.font = `750 ${size * (mark.length > 2 ? 0.8 : 1.02)}px 'Atkinson Hyperlegible Next Variable', sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(mark, at[0], at[1] + size * 0.06);
}
