/** The token of an article about a place, painted around the middle of its own tile. */
import { paintBrackets } from './paint-brackets.ts';
import { type IconSource, paintIcon } from './paint-icon.ts';
import { paintSeal } from './paint-seal.ts';
import type { Palette } from './palette.ts';
import type { SiteView } from './stage-view.ts';

/** Side of its tile. */
export function siteTile({ radius }: SiteView): number {
  return Math.ceil(radius * 3);
}

/** Paints a site's icon on a dark plate, in brackets until it is agreed, and then with a seal. */
export function paintSite(
  context: CanvasRenderingContext2D,
  { radius, icon, state }: SiteView,
  palette: Palette,
  iconOf: IconSource,
): void {
  const source = iconOf(icon ?? 'file-text') ?? iconOf('file-text');
  context.fillStyle = palette.plate;
  context.fillRect(-radius, -radius * 0.92, 2 * radius, 1.84 * radius);
  if (source !== undefined) paintIcon(context, source, radius * 1.2, palette.text);
  if (state === 'initialled') {
    context.save();
    context.translate(radius * 0.85, -radius * 0.8);
    paintSeal(context, radius * 0.5, palette);
    context.restore();
    return;
  }
  const bold = state === 'tabled';
  const half = [radius, radius * 0.92] as const;
  paintBrackets(context, half, palette.plate, 5);
  paintBrackets(context, half, bold ? palette.text : palette.softText, bold ? 2.8 : 1.7);
}

/** A thin line from the token to the place that the article is about. */
export function paintLeader(
  context: CanvasRenderingContext2D,
  { at, place, radius }: SiteView,
  palette: Palette,
): void {
  const far = Math.hypot(place[0] - at[0], place[1] - at[1]);
  if (far < radius * 1.3) return;
  const share = radius / far;
  context.beginPath();
  context.moveTo(at[0] + (place[0] - at[0]) * share, at[1] + (place[1] - at[1]) * share);
  context.lineTo(place[0], place[1]);
  context.strokeStyle = palette.softText;
  context.lineWidth = 1;
  context.stroke();
  context.beginPath();
  context.arc(place[0], place[1], 2, 0, 2 * Math.PI);
  context.fillStyle = palette.softText;
  context.fill();
}
