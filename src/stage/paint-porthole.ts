/** A window on a place that lies off the map. */
import { type Palette, tintOf } from './palette.ts';
import type { DelegationView } from './stage-view.ts';
import { territoryPattern } from './territory-pattern.ts';

export function paintPorthole(
  context: CanvasRenderingContext2D,
  { at, porthole, order }: DelegationView,
  palette: Palette,
): void {
  if (porthole === undefined) return;
  const [x, y] = at;
  const circle = (radius: number) => {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
  };
  context.save();
  circle(porthole);
  context.fillStyle = palette.seaTop;
  context.shadowColor = palette.shade;
  context.shadowBlur = 14;
  context.fill();
  context.shadowColor = 'transparent';
  context.clip();
  context.fillStyle = palette.land;
  context.fillRect(x - porthole, y - porthole, 2 * porthole, 2 * porthole);
  const tint = tintOf(palette, order);
  const pattern = territoryPattern(context, order, tint);
  for (const [fill, alpha] of [
    [tint, 0.1],
    [pattern, 0.17],
  ] as const) {
    if (fill === null) continue;
    context.fillStyle = fill;
    context.globalAlpha = alpha;
    context.fillRect(x - porthole, y - porthole, 2 * porthole, 2 * porthole);
  }
  context.restore();
  circle(porthole);
  context.lineWidth = 5;
  context.strokeStyle = palette.halo;
  context.stroke();
  circle(porthole);
  context.lineWidth = 1.6;
  context.strokeStyle = palette.coast;
  context.stroke();
}
