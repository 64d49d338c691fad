/** A wax seal with a tick: agreed. */
import type { Palette } from './palette.ts';

/** Around the origin, a little larger than `radius`. */
export function paintSeal(context: CanvasRenderingContext2D, radius: number, palette: Palette): void {
  context.beginPath();
  for (let i = 0; i < 48; i++) {
    const angle = (i * Math.PI) / 24;
    const edge = radius * (1.16 + 0.07 * Math.sin(angle * 8));
    context.lineTo(Math.cos(angle) * edge, Math.sin(angle) * edge);
  }
  context.closePath();
  context.fillStyle = palette.wax;
  context.fill();
  context.strokeStyle = '#FFFFFF';
  context.lineWidth = 1.4;
  context.stroke();
  context.beginPath();
  context.moveTo(-radius * 0.45, 0.05 * radius);
  context.lineTo(-radius * 0.1, radius * 0.4);
  context.lineTo(radius * 0.5, -radius * 0.4);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.lineWidth = 2.6;
  context.stroke();
}
