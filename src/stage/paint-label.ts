/** Words on the map, outlined so that they can be read on anything. */

import { iconWidth, LINE, marksWidth } from './label-block.ts';
import type { Point } from './map-data.ts';
import { isHollow, traceMark } from './mark-outline.ts';
import { type IconSource, paintIcon } from './paint-icon.ts';
import { type Palette, tintOf } from './palette.ts';
import { fontOf } from './stage-fonts.ts';
import type { LabelLine, LabelView } from './stage-view.ts';

export interface LabelContext {
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;
  readonly iconOf: IconSource;
}

/** Paints all lines of a label except the one on a plate, painted separately; under a plate they are centred. */
export function paintLabel(pen: LabelContext, { rect, side, lines, faint, plate }: LabelView): void {
  const { context } = pen;
  context.globalAlpha = faint ? 0.6 : 1;
  const spareBefore = plate ? 0.5 : { right: 0, left: 1, below: 0.5, above: 0.5, on: 0.5 }[side];
  let y = rect.y + (plate?.height ?? 0);
  for (const line of plate ? lines.slice(1) : lines) {
    context.font = fontOf(line.style, line.size);
    const width = iconWidth(line) + context.measureText(line.text).width + marksWidth(line);
    paintLine(pen, line, [rect.x + (rect.width - width) * spareBefore, y + (line.size * LINE) / 2]);
    y += line.size * LINE;
  }
  context.globalAlpha = 1;
}

/** A line from its left end, at its middle height: icon, text, marks. */
export function paintLine(pen: LabelContext, line: LabelLine, [x, middle]: Point): void {
  const { context, palette } = pen;
  const colour = colourOf(line, palette);
  context.font = fontOf(line.style, line.size);
  const source = line.icon === undefined ? undefined : pen.iconOf(line.icon);
  if (source !== undefined) {
    context.save();
    context.translate(x + line.size * 0.5, middle);
    paintIcon(context, source, line.size * 1.1, colour);
    context.restore();
  }
  const from = x + iconWidth(line);
  paintText(context, line.text, [from, middle], colour, line.style === 'sea' ? undefined : palette.plate);
  paintMarks(pen, line, [from + context.measureText(line.text).width + 5, middle]);
}

function colourOf({ style }: LabelLine, palette: Palette): string {
  if (style === 'sea') return palette.seaName;
  return style === 'seat' || style === 'note' ? palette.softText : palette.text;
}

export function paintText(
  context: CanvasRenderingContext2D,
  text: string,
  [x, y]: Point,
  colour: string,
  outline: string | undefined,
): void {
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  if (outline !== undefined) {
    context.save();
    context.globalAlpha *= 0.82;
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = outline;
    context.strokeText(text, x, y);
    context.restore();
  }
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

function paintMarks({ context, palette }: LabelContext, { marks, size }: LabelLine, [x, y]: Point): void {
  marks.forEach((order, index) => {
    traceMark(context, order, [x + size * 0.85 * (index + 0.5), y], size * 0.32);
    context.lineWidth = 3;
    context.strokeStyle = palette.plate;
    context.stroke();
    context.fillStyle = isHollow(order) ? palette.plate : tintOf(palette, order);
    context.fill();
    context.lineWidth = 1.2;
    context.strokeStyle = tintOf(palette, order);
    context.stroke();
  });
}
