/** A table lamp, its foot at the origin. A lit one: its delegation has the floor. */
import type { HallPalette } from './palette.ts';

/** Side of a tile that holds the lamp and its light, at scale 1. */
export const LAMP_TILE = 150;

export function paintLamp(context: CanvasRenderingContext2D, colours: HallPalette, lit: boolean): void {
  if (lit) paintGlow(context, colours);
  context.beginPath();
  context.ellipse(0, 0, 10, 4, 0, 0, 2 * Math.PI);
  context.fillStyle = colours.shadow;
  context.fill();
  context.fillStyle = colours.lampFoot;
  context.fillRect(-1.6, -26, 3.2, 25);
  context.beginPath();
  context.ellipse(0, -1.5, 8, 2.6, 0, 0, 2 * Math.PI);
  context.fill();
  context.beginPath();
  context.moveTo(-18, -24);
  context.bezierCurveTo(-15, -42, 15, -42, 18, -24);
  context.closePath();
  context.fillStyle = lit ? colours.lamp : colours.lampDark;
  context.fill();
  context.strokeStyle = lit ? colours.lampEdge : colours.lampDarkEdge;
  context.lineWidth = 1.4;
  context.stroke();
}

/** On the table around its foot, and a little in the air. */
function paintGlow(context: CanvasRenderingContext2D, colours: HallPalette): void {
  for (const [x, y, rx, ry, alpha] of [
    [0, 0, 70, 27, 0.62],
    [0, -26, 42, 40, 0.22],
  ] as const) {
    context.save();
    context.translate(x, y);
    context.scale(1, ry / rx);
    const glow = context.createRadialGradient(0, 0, 0, 0, 0, rx);
    glow.addColorStop(0, `rgba(${colours.glow}, ${alpha})`);
    glow.addColorStop(1, `rgba(${colours.glow}, 0)`);
    context.fillStyle = glow;
    context.fillRect(-rx, -rx, 2 * rx, 2 * rx);
    context.restore();
  }
}
