/** A delegation's chair, seen from behind, its foot at the origin. Delegations have chairs, never faces. */
import { isHollow, traceMark } from './mark-outline.ts';
import { type Palette, tintOf } from './palette.ts';
import { LETTERS_FONT } from './stage-fonts.ts';
import type { SeatView } from './stage-view.ts';

/** Half of its width and its height above the foot, at scale 1; legs and shadow lie below. */
export const CHAIR = { half: 46, near: 143, far: 100, legs: 52 } as const;

/** `larger` is by how much the mark is larger than the chair. */
export function paintChair(context: CanvasRenderingContext2D, seat: SeatView, larger: number, palette: Palette): void {
  const { place, present, addressed, order } = seat;
  const { hall } = palette;
  const height = place.near ? CHAIR.near : CHAIR.far;
  const tint = tintOf(palette, order);
  context.save();
  context.scale(place.scale, place.scale);
  if (place.near) paintLegs(context, palette);
  else paintShadow(context, palette);
  back(context, CHAIR.half, height, place.near ? 3 : 0);
  context.fillStyle = hall.chair;
  context.fill();
  context.strokeStyle = hall.chairEdge;
  context.lineWidth = 1.6;
  context.stroke();
  const foot = place.near ? -42 : -3;
  context.save();
  context.translate(0, foot);
  back(context, CHAIR.half - 9, height - 9 + foot, 3);
  context.restore();
  context.fillStyle = hall.chairInner;
  context.fill();
  context.globalAlpha = present ? 1 : 0.45;
  context.strokeStyle = tint;
  context.lineWidth = addressed ? 4 : 2.4;
  context.stroke();
  context.globalAlpha = 1;
  context.translate(0, -height + (place.near ? 54 : 52));
  context.scale(larger, larger);
  paintSeatMark(context, seat, palette);
  context.restore();
}

/** The outline of a back: an arch on straight sides that narrow a little to the foot. */
function back(context: CanvasRenderingContext2D, half: number, height: number, narrow: number): void {
  const arch = half * 0.98;
  context.beginPath();
  context.moveTo(-half + narrow, 0);
  context.lineTo(-half, -height + arch);
  context.bezierCurveTo(-half, -height + arch * 0.26, -half * 0.62, -height, 0, -height);
  context.bezierCurveTo(half * 0.62, -height, half, -height + arch * 0.26, half, -height + arch);
  context.lineTo(half - narrow, 0);
  context.closePath();
}

/** Two legs that are lost in the dark of the floor. */
function paintLegs(context: CanvasRenderingContext2D, { hall }: Palette): void {
  const legs = context.createLinearGradient(0, 0, 0, CHAIR.legs);
  legs.addColorStop(0, hall.chair);
  legs.addColorStop(1, `${hall.chair}00`);
  context.fillStyle = legs;
  for (const side of [-1, 1]) context.fillRect(side * (CHAIR.half - 9) - 5, -2, 10, CHAIR.legs);
}

function paintShadow(context: CanvasRenderingContext2D, { hall }: Palette): void {
  context.beginPath();
  context.ellipse(0, 4, CHAIR.half + 12, 9, 0, 0, 2 * Math.PI);
  context.fillStyle = hall.shadow;
  context.fill();
}

/** Around the origin: solid for who is there, dashed for who is not. */
function paintSeatMark(context: CanvasRenderingContext2D, { order, mark, present }: SeatView, palette: Palette): void {
  const tint = tintOf(palette, order);
  const solid = present && !isHollow(order);
  traceMark(context, order, [0, 0], 15);
  if (solid) {
    context.fillStyle = tint;
    context.fill();
  } else {
    context.strokeStyle = tint;
    context.lineWidth = 1.8;
    context.setLineDash(present ? [] : [4, 3]);
    context.stroke();
    context.setLineDash([]);
  }
  context.fillStyle = solid ? palette.markText : tint;
  context.font = `750 ${mark.length > 2 ? 11 : 14}px ${LETTERS_FONT}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(mark, 0, 1);
}
