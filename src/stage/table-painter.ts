/** The room for delegations without a place on the map: a round table in a lit circle of floor. */
import { paintSea, paintShade } from './chart-painter.ts';
import type { Rect, Size } from './geometry.ts';
import type { Palette } from './palette.ts';

/** Paints the room; the context's units are CSS pixels. */
export function paintTable(context: CanvasRenderingContext2D, size: Size, table: Rect, palette: Palette): void {
  paintSea(context, size, palette);
  const ellipse = (grow: number, drop = 0) => {
    context.beginPath();
    context.ellipse(
      table.x + table.width / 2,
      table.y + table.height / 2 + drop,
      table.width / 2 + grow,
      table.height / 2 + grow,
      0,
      0,
      2 * Math.PI,
    );
  };
  for (const grow of [110, 76, 46]) {
    ellipse(grow);
    context.strokeStyle = palette.graticule;
    context.lineWidth = 1.5;
    context.stroke();
  }
  ellipse(0, 9);
  context.fillStyle = palette.tableEdge;
  context.globalAlpha = 0.45;
  context.fill();
  context.globalAlpha = 1;
  ellipse(0);
  context.fillStyle = palette.table;
  context.fill();
  context.strokeStyle = palette.tableEdge;
  context.lineWidth = 2;
  context.stroke();
  ellipse(-14);
  context.lineWidth = 1;
  context.stroke();
  paintShade(context, size, palette);
}
