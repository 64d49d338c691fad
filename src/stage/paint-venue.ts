/** A venue's token, painted around the middle of its own tile. */
import { paintBrackets } from './paint-brackets.ts';
import { paintSeal } from './paint-seal.ts';
import { type Palette, tintOf } from './palette.ts';
import type { VenueView } from './stage-view.ts';

/** Side of a venue's tile. */
export function venueTile({ radius }: VenueView): number {
  return Math.ceil(radius * 3.6);
}

/** A bracket around a dot; struck when somebody has ruled the place out; a wax seal once it is agreed. */
export function paintVenue(context: CanvasRenderingContext2D, view: VenueView, palette: Palette): void {
  const r = view.radius * 0.86;
  if (view.state === 'agreed') {
    paintSeal(context, view.radius, palette);
    return;
  }
  context.globalAlpha = view.state === 'faint' ? 0.45 : 1;
  if (view.pencilledBy !== undefined) {
    context.fillStyle = palette.plate;
    context.fillRect(-r - 4, -r - 4, 2 * r + 8, 2 * r + 8);
    context.fillStyle = tintOf(palette, view.pencilledBy);
    context.globalAlpha = 0.3;
    context.fillRect(-r - 4, -r - 4, 2 * r + 8, 2 * r + 8);
    context.globalAlpha = 1;
    context.fillRect(-r - 4, r + 4, 2 * r + 8, 2.5);
  }
  const bold = view.state === 'tabled' || view.pencilledBy !== undefined;
  paintBrackets(context, [r, r], palette.plate, 5);
  paintBrackets(context, [r, r], bold ? palette.text : palette.softText, bold ? 2.8 : 1.7);
  context.beginPath();
  context.arc(0, 0, bold ? r * 0.36 : r * 0.28, 0, 2 * Math.PI);
  context.lineWidth = 3;
  context.strokeStyle = palette.plate;
  context.stroke();
  context.fillStyle = bold ? palette.text : palette.softText;
  context.fill();
  if (view.refusedBy !== undefined) strike(context, r, tintOf(palette, view.refusedBy), palette.plate);
  context.globalAlpha = 1;
}

function strike(context: CanvasRenderingContext2D, r: number, colour: string, plate: string): void {
  for (const [stroke, width] of [
    [plate, 5],
    [colour, 2.4],
  ] as const) {
    context.beginPath();
    context.moveTo(-r * 1.15, r * 1.15);
    context.lineTo(r * 1.15, -r * 1.15);
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.stroke();
  }
}
