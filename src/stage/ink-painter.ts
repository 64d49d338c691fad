/** What is drawn over the chart and changes with the game: portholes, channels, labels, legend. */
import { paintBeads, paintCut, paintStrands } from './channel-painter.ts';
import { LINE, marksWidth, sizeOf } from './label-view.ts';
import type { Point } from './map-data.ts';
import { isHollow, traceMark } from './mark-shape.ts';
import { type Palette, tintOf } from './palette.ts';
import { fontOf } from './stage-fonts.ts';
import type { ChannelView, DelegationView, LabelView, StageView } from './stage-view.ts';

export interface Ink {
  readonly view: StageView;
  readonly palette: Palette;
  /** The map's note on its borders; written where the map is shown. */
  readonly note: string;
  /** Pixels at the lower edge that something covers. */
  readonly covered: number;
}

/** Paints all of it; the context's units are CSS pixels. */
export function paintInk(context: CanvasRenderingContext2D, ink: Ink): void {
  const { view, palette } = ink;
  for (const delegation of view.delegations) paintPorthole(context, delegation, palette);
  for (const channel of view.channels) paintChannel(context, channel, palette);
  for (const label of view.labels) paintLabel(context, label, palette);
  if (!view.compact) paintLegend(context, ink);
}

/** A window on a place that lies off the map. */
function paintPorthole(
  context: CanvasRenderingContext2D,
  { at, porthole, order }: DelegationView,
  palette: Palette,
): void {
  if (porthole === undefined) return;
  const [x, y] = at;
  context.save();
  context.beginPath();
  context.arc(x, y, porthole, 0, 2 * Math.PI);
  context.fillStyle = palette.seaTop;
  context.fill();
  context.lineWidth = 4;
  context.strokeStyle = palette.halo;
  context.stroke();
  context.clip();
  context.strokeStyle = tintOf(palette, order);
  context.globalAlpha = 0.16;
  context.lineWidth = 1;
  context.beginPath();
  for (let line = y - porthole; line < y + porthole; line += 6) {
    context.moveTo(x - porthole, line);
    context.lineTo(x + porthole, line);
  }
  context.stroke();
  context.restore();
  context.beginPath();
  context.arc(x, y, porthole, 0, 2 * Math.PI);
  context.strokeStyle = palette.coast;
  context.lineWidth = 1.5;
  context.stroke();
}

function paintChannel(
  context: CanvasRenderingContext2D,
  { kind, path, carriedFor }: ChannelView,
  palette: Palette,
): void {
  const line = { path, colour: palette.channel, plate: palette.plate };
  if (kind === 'none') paintCut(context, line);
  else if (kind === 'relayed') paintBeads(context, line, 9);
  else paintStrands(context, line);
  if (carriedFor !== undefined) paintBeads(context, { ...line, colour: tintOf(palette, carriedFor) }, 8);
}

function paintLabel(context: CanvasRenderingContext2D, label: LabelView, palette: Palette): void {
  context.globalAlpha = label.faint ? 0.6 : 1;
  let y = label.rect.y;
  for (const line of label.lines) {
    context.font = fontOf(line.style, line.size);
    const width = context.measureText(line.text).width + marksWidth(line);
    const spare = label.rect.width - width;
    const x = label.rect.x + { right: 0, left: spare, below: spare / 2, above: spare / 2, on: spare / 2 }[label.side];
    const middle = y + (line.size * LINE) / 2;
    const colour = {
      name: palette.text,
      seat: palette.softText,
      venue: palette.text,
      note: palette.softText,
      sea: palette.seaName,
    }[line.style];
    paintText(context, line.text, [x, middle], colour, line.style === 'sea' ? undefined : palette.plate);
    paintMarks(context, line.marks, [x + width - marksWidth(line) + 5, middle], line.size, palette);
    y += line.size * LINE;
  }
  context.globalAlpha = 1;
}

function paintText(
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

function paintMarks(
  context: CanvasRenderingContext2D,
  orders: readonly number[],
  [x, y]: Point,
  size: number,
  palette: Palette,
): void {
  orders.forEach((order, index) => {
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

/** Length of a line in the legend. */
const LEGEND_LINE = 34;
const LEGEND = [
  { kind: 'direct', words: 'direct' },
  { kind: 'relayed', words: 'through a third' },
  { kind: 'none', words: 'closed' },
] as const;

/** Which line means what, and the note on the borders. */
function paintLegend(context: CanvasRenderingContext2D, { view, palette, note, covered }: Ink): void {
  const size = sizeOf('note', view.unit);
  const bottom = view.size.height - covered;
  const y = bottom - size * 1.1;
  let x = 14;
  context.font = fontOf('note', size);
  for (const { kind, words } of LEGEND.filter((each) => view.channels.some(({ kind }) => kind === each.kind))) {
    const path: Point[] = [0, LEGEND_LINE].map((along) => [x + along, y]);
    paintChannel(context, { kind, path, carriedFor: undefined }, palette);
    paintText(context, words, [x + LEGEND_LINE + 7, y], palette.softText, palette.plate);
    x += LEGEND_LINE + context.measureText(words).width + 25;
  }
  if (view.scene.kind !== 'map') return;
  const fitting = fitted(context, note, view.size.width - 28);
  paintText(context, fitting, [14, bottom - size * 2.6], palette.softText, palette.plate);
}

/** The note, with the usual short names where it is too long for the stage. */
function fitted(context: CanvasRenderingContext2D, note: string, width: number): string {
  return context.measureText(note).width <= width
    ? note
    : note.replace('UN General Assembly', 'UN').replace('resolution ', '');
}
