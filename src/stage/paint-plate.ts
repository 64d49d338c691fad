/** A name plate around its middle: paper for who is there, dashed for who is not. */
import { PLATE_SIZE } from './hall-view.ts';
import { paintText } from './paint-label.ts';
import { type Palette, tintOf } from './palette.ts';
import { HALL_PLATE_HEIGHT, tracePlate } from './plate-outline.ts';
import { fontOf } from './stage-fonts.ts';
import type { HallPlate, SeatView } from './stage-view.ts';

export function paintPlate(
  context: CanvasRenderingContext2D,
  { plate: { label, width, posture, word }, present, addressed, order }: SeatView,
  palette: Palette,
): void {
  const { hall } = palette;
  const rests = posture === 'upright' ? palette : palette.plates[posture];
  tracePlate(context, { width, height: HALL_PLATE_HEIGHT }, posture);
  context.shadowColor = present ? 'rgba(0, 0, 0, 0.45)' : 'transparent';
  context.shadowBlur = 6;
  context.shadowOffsetY = 3;
  context.fillStyle = present ? rests.paper : hall.plateEmpty;
  context.fill();
  context.shadowColor = 'transparent';
  context.setLineDash(present ? [] : [4, 3]);
  context.strokeStyle = edgeOf(present, addressed, tintOf(palette, order), palette);
  context.lineWidth = addressed ? 3 : 1.2;
  context.stroke();
  context.setLineDash([]);
  const size = fittedSize(context, label, width - 18);
  context.font = fontOf('plate', size);
  context.fillStyle = present ? rests.ink : hall.plateEmptyText;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(label, 0, 1);
  if (word !== undefined) paintWord(context, word, palette);
}

/** Paints a delegation's reaction to the person's moves, under its plate. */
function paintWord(
  context: CanvasRenderingContext2D,
  { text, width, size }: NonNullable<HallPlate['word']>,
  palette: Palette,
): void {
  context.font = fontOf('note', size);
  paintText(context, text, [-width / 2, HALL_PLATE_HEIGHT / 2 + size * 0.72], palette.text, palette.plate);
}

function edgeOf(present: boolean, addressed: boolean, tint: string, palette: Palette): string {
  if (addressed) return tint;
  return present ? palette.paperEdge : palette.hall.plateEmptyText;
}

/** A long name is written smaller. */
function fittedSize(context: CanvasRenderingContext2D, name: string, width: number): number {
  context.font = fontOf('plate', PLATE_SIZE);
  return PLATE_SIZE * Math.min(1, width / Math.max(context.measureText(name).width, 1));
}
