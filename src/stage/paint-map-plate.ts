/** A name on its plate on the map, around its middle. */
import type { Palette } from './palette.ts';
import { tracePlate } from './plate-outline.ts';
import { fontOf } from './stage-fonts.ts';
import type { LabelLine, MapPlate } from './stage-view.ts';

export function paintMapPlate(
  context: CanvasRenderingContext2D,
  plate: MapPlate,
  { text, style, size }: LabelLine,
  palette: Palette,
): void {
  const { paper, ink } = palette.plates[plate.posture];
  tracePlate(context, plate, plate.posture);
  context.fillStyle = paper;
  context.fill();
  context.strokeStyle = palette.paperEdge;
  context.lineWidth = 1;
  context.stroke();
  context.font = fontOf(style, size);
  context.fillStyle = ink;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, 0, 1);
}
