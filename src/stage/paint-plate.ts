/** A name plate around its middle: paper for who is there, dashed for who is not. */
import { PLATE_SIZE } from './hall-view.ts';
import { type Palette, tintOf } from './palette.ts';
import { fontOf } from './stage-fonts.ts';
import type { SeatView } from './stage-view.ts';

const HEIGHT = 29;

export function paintPlate(
  context: CanvasRenderingContext2D,
  { plate: { label, width }, present, addressed, order }: SeatView,
  palette: Palette,
): void {
  const { hall } = palette;
  const [half, slant] = [width / 2, 5];
  context.beginPath();
  context.moveTo(-half + slant, -HEIGHT / 2);
  context.lineTo(half - slant, -HEIGHT / 2);
  context.lineTo(half, HEIGHT / 2);
  context.lineTo(-half, HEIGHT / 2);
  context.closePath();
  context.shadowColor = present ? 'rgba(0, 0, 0, 0.45)' : 'transparent';
  context.shadowBlur = 6;
  context.shadowOffsetY = 3;
  context.fillStyle = present ? palette.paper : hall.plateEmpty;
  context.fill();
  context.shadowColor = 'transparent';
  context.setLineDash(present ? [] : [4, 3]);
  context.strokeStyle = edgeOf(present, addressed, tintOf(palette, order), palette);
  context.lineWidth = addressed ? 3 : 1.2;
  context.stroke();
  context.setLineDash([]);
  const size = fittedSize(context, label, width - 18);
  context.font = fontOf('plate', size);
  context.fillStyle = present ? palette.ink : hall.plateEmptyText;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(label, 0, 1);
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
