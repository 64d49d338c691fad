/** The round table of the hall, in the room's own picture. */
import { TABLE } from './hall-places.ts';
import type { HallPalette } from './palette.ts';

/** The part of the room's picture that the table takes, with its side and shadow. */
export const TABLE_BOX = {
  x: TABLE.x - TABLE.rx - 30,
  y: TABLE.y - TABLE.ry - 10,
  width: 2 * TABLE.rx + 60,
  height: 2 * TABLE.ry + 70,
} as const;

export function paintHallTable(context: CanvasRenderingContext2D, colours: HallPalette): void {
  const ellipse = (rx: number, ry: number, drop = 0) => {
    context.beginPath();
    context.ellipse(TABLE.x, TABLE.y + drop, rx, ry, 0, 0, 2 * Math.PI);
  };
  ellipse(TABLE.rx + 18, TABLE.ry + 14, 34);
  context.fillStyle = colours.shadow;
  context.fill();
  ellipse(TABLE.rx, TABLE.ry, 23);
  context.fillStyle = colours.tableSide;
  context.fill();
  ellipse(TABLE.rx, TABLE.ry);
  const wood = context.createLinearGradient(0, TABLE.y - TABLE.ry, 0, TABLE.y + TABLE.ry);
  wood.addColorStop(0, colours.tableRim);
  wood.addColorStop(0.65, colours.tableTop);
  wood.addColorStop(1, colours.tableTop);
  context.fillStyle = wood;
  context.fill();
  context.strokeStyle = colours.tableEdge;
  context.lineWidth = 1.8;
  context.stroke();
  paintCloth(context, ellipse, colours);
}

function paintCloth(
  context: CanvasRenderingContext2D,
  ellipse: (rx: number, ry: number) => void,
  colours: HallPalette,
): void {
  ellipse(175, 72);
  context.fillStyle = colours.cloth;
  context.fill();
  context.strokeStyle = colours.clothEdge;
  context.lineWidth = 1.4;
  context.stroke();
  context.save();
  context.clip();
  context.translate(TABLE.x, TABLE.y);
  context.scale(1, 72 / 175);
  const glow = context.createRadialGradient(0, 0, 0, 0, 0, 170);
  glow.addColorStop(0, colours.clothGlow);
  glow.addColorStop(1, 'rgba(190, 200, 180, 0)');
  context.fillStyle = glow;
  context.fillRect(-180, -180, 360, 360);
  context.restore();
  ellipse(167, 66);
  context.lineWidth = 0.8;
  context.stroke();
}
