/** A slip with what one party says of another, and its line. */
import { paintCut, paintDottedLine, paintPlainLine } from './channel-painter.ts';
import { LINE } from './label-block.ts';
import { type LabelContext, paintLine } from './paint-label.ts';
import type { SlipView } from './stage-view.ts';

/** In the stage's own coordinates: dotted while open; then its line is whole, or cut. */
export function paintSlip(pen: LabelContext, { rect, lines, path, status }: SlipView): void {
  const { context, palette } = pen;
  const line = { path, colour: palette.softText, plate: palette.plate };
  if (path.length > 1) ({ open: paintDottedLine, confirmed: paintPlainLine, denied: paintCut })[status](context, line);
  context.fillStyle = palette.plate;
  context.globalAlpha = 0.88;
  context.fillRect(rect.x, rect.y, rect.width, rect.height);
  context.globalAlpha = 1;
  context.strokeStyle = palette.softText;
  context.lineWidth = 1.4;
  context.setLineDash(status === 'open' ? [1.4, 3.2] : []);
  context.strokeRect(rect.x + 0.5, rect.y + 0.5, rect.width - 1, rect.height - 1);
  context.setLineDash([]);
  let y = rect.y + 6;
  for (const each of lines) {
    paintLine(pen, each, [rect.x + 8, y + (each.size * LINE) / 2]);
    y += each.size * LINE;
  }
}
