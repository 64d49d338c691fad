/** Papers of the hall, each around its middle: what is talked about, what is signed, what is left. */
import { paintBrackets } from './paint-brackets.ts';
import { type Palette, tintOf } from './palette.ts';

/** Side of the tile of a paper, at scale 1. */
export const PAPER_TILE = 96;
/** Side of the tile of the text in the middle of the table. */
export const TEXT_TILE = 170;

/** A sheet with lines. */
export function paintSheet(
  context: CanvasRenderingContext2D,
  [width, height]: readonly [number, number],
  lines: number,
  palette: Palette,
): void {
  context.shadowColor = 'rgba(0, 0, 0, 0.5)';
  context.shadowBlur = 6;
  context.shadowOffsetX = 2;
  context.shadowOffsetY = 3;
  context.fillStyle = palette.paper;
  context.fillRect(-width / 2, -height / 2, width, height);
  context.shadowColor = 'transparent';
  context.strokeStyle = palette.paperLine;
  context.lineWidth = 1.5;
  context.beginPath();
  for (let i = 0; i < lines; i++) {
    const y = -height / 2 + 8 + i * 6.5;
    context.moveTo(-width / 2 + 8, y);
    context.lineTo(width / 2 - (i % 3 === 0 ? 18 : 8), y);
  }
  context.stroke();
}

/** The text in the middle, in brackets while something in it is not agreed. */
export function paintTextSheet(context: CanvasRenderingContext2D, inBrackets: boolean, palette: Palette): void {
  paintSheet(context, [74, 60], 6, palette);
  if (inBrackets) paintBrackets(context, [66, 38], palette.paper, 3.4);
}

/** A signature at the foot of a sheet. */
export function paintSignature(context: CanvasRenderingContext2D, order: number, palette: Palette): void {
  context.strokeStyle = palette.inks[order % palette.inks.length] ?? palette.ink;
  context.lineWidth = 2.2;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(-18, 17);
  context.bezierCurveTo(-12, 6, -10, 8, -8, 16);
  context.bezierCurveTo(-4, 8, 0, 10, 1, 15);
  context.bezierCurveTo(6, 10, 10, 13, 19, 12);
  context.stroke();
}

/** A pen in a delegation's colour, its nib at the origin, pointing to the lower left. */
export function paintPen(context: CanvasRenderingContext2D, order: number, palette: Palette): void {
  context.save();
  context.rotate(-0.42);
  context.shadowColor = 'rgba(0, 0, 0, 0.45)';
  context.shadowBlur = 4;
  context.shadowOffsetY = 2;
  context.fillStyle = tintOf(palette, order);
  context.fillRect(7, -2.4, 34, 4.8);
  context.shadowColor = 'transparent';
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(7, -2.4);
  context.lineTo(7, 2.4);
  context.closePath();
  context.fillStyle = palette.ink;
  context.fill();
  context.strokeStyle = palette.ink;
  context.lineWidth = 0.8;
  context.strokeRect(7, -2.4, 34, 4.8);
  context.restore();
}

/** A closed folder with the shape of whose it is. */
export function paintFolder(context: CanvasRenderingContext2D, trace: () => void, ink: string): void {
  context.shadowColor = 'rgba(0, 0, 0, 0.5)';
  context.shadowBlur = 8;
  context.shadowOffsetY = 3;
  context.fillStyle = '#D9CCA9';
  context.beginPath();
  context.moveTo(-36, -20);
  context.lineTo(-14, -20);
  context.lineTo(-9, -26);
  context.lineTo(12, -26);
  context.lineTo(16, -20);
  context.lineTo(38, -20);
  context.lineTo(38, 20);
  context.lineTo(-36, 20);
  context.closePath();
  context.fill();
  context.shadowColor = 'transparent';
  context.strokeStyle = '#857A5E';
  context.lineWidth = 1;
  context.stroke();
  trace();
  context.fillStyle = ink;
  context.fill();
}
