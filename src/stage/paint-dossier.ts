/** Papers on their way, painted around the middle of their own tile. */
import { traceMark } from './mark-outline.ts';
import { type Palette, tintOf } from './palette.ts';

/** Side of the tile of papers on their way. */
export const DOSSIER_TILE = 66;

/** A paper with the sender's shape, at a scale. */
export function paintDossier(context: CanvasRenderingContext2D, order: number, unit: number, palette: Palette): void {
  context.save();
  context.scale(unit, unit);
  context.rotate(0.1);
  context.shadowColor = 'rgba(0, 0, 0, 0.5)';
  context.shadowBlur = 6;
  context.shadowOffsetY = 2;
  context.fillStyle = palette.paper;
  context.fillRect(-17, -11, 34, 22);
  context.shadowColor = 'transparent';
  context.strokeStyle = palette.paperEdge;
  context.lineWidth = 1;
  context.strokeRect(-17, -11, 34, 22);
  context.fillStyle = palette.paperEdge;
  for (const y of [-5, 0, 5]) context.fillRect(-12, y - 0.75, y === 5 ? 9 : 14, 1.5);
  traceMark(context, order, [9.5, 3], 4.6);
  context.fillStyle = tintOf(palette, order);
  context.fill();
  context.strokeStyle = '#1C2126';
  context.stroke();
  context.restore();
}
