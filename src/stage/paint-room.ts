/** The hall without its people: wall, windows, floor, and a door when somebody has left through it. */
import type { Size } from './geometry.ts';
import { TABLE } from './hall-places.ts';
import type { HallPalette } from './palette.ts';
import type { HallFrame } from './stage-view.ts';

/** Height of the line between wall and floor, in the room's own picture. */
const SKIRTING = 264;
const WINDOW = { width: 93, height: 196, apart: 118, top: 46 } as const;
const DOOR = { x: 618, y: 88, width: 76, height: SKIRTING - 88 } as const;

export interface Room {
  readonly size: Size;
  readonly frame: HallFrame;
  readonly lit: boolean;
  readonly door: boolean;
}

/** Paints the room for the whole stage; the context's units are CSS pixels. */
export function paintRoom(context: CanvasRenderingContext2D, room: Room, colours: HallPalette): void {
  const { size, frame } = room;
  const { scale, offset } = frame;
  const [left, right] = [-offset[0] / scale, (size.width - offset[0]) / scale];
  const [top, bottom] = [-offset[1] / scale, (size.height - offset[1]) / scale];
  context.save();
  context.translate(...(offset as [number, number]));
  context.scale(scale, scale);
  context.fillStyle = colours.wall;
  context.fillRect(left, top, right - left, SKIRTING - top);
  paintFloor(context, [left, right, bottom], colours);
  paintWindows(context, [left, right, top], room, colours);
  if (room.door) paintDoor(context, colours);
  context.restore();
  paintDusk(context, size, colours);
}

function paintFloor(
  context: CanvasRenderingContext2D,
  [left, right, bottom]: readonly [number, number, number],
  colours: HallPalette,
): void {
  context.fillStyle = colours.floor;
  context.fillRect(left, SKIRTING, right - left, Math.max(0, bottom - SKIRTING));
  context.strokeStyle = colours.line;
  context.lineWidth = 1.6;
  context.beginPath();
  context.moveTo(left, SKIRTING);
  context.lineTo(right, SKIRTING);
  context.stroke();
  context.save();
  context.beginPath();
  context.rect(left, SKIRTING - 40, right - left, bottom);
  context.clip();
  for (const [rx, ry] of [
    [430, 188],
    [640, 300],
  ] as const) {
    context.beginPath();
    context.ellipse(TABLE.x, TABLE.y, rx, ry, 0, 0, 2 * Math.PI);
    context.stroke();
  }
  context.restore();
}

/** Paints as many windows as fit the width of the wall and, on a high stage, further rows of panes above. */
function paintWindows(
  context: CanvasRenderingContext2D,
  [left, right, top]: readonly [number, number, number],
  { lit, door }: Room,
  colours: HallPalette,
): void {
  const first = Math.floor((left - TABLE.x) / WINDOW.apart) - 1;
  const last = Math.ceil((right - TABLE.x) / WINDOW.apart) + 1;
  const height = WINDOW.height + Math.max(0, WINDOW.top - 18 - top);
  const y = WINDOW.top + WINDOW.height - height;
  for (let i = first; i <= last; i++) {
    const x = TABLE.x + i * WINDOW.apart - WINDOW.width / 2;
    if (door && x + WINDOW.width > DOOR.x - 24 && x < DOOR.x + DOOR.width + 44) continue;
    paintWindow(context, [x, y, height], lit ? colours.windowLit : colours.window, colours.line);
  }
}

function paintWindow(
  context: CanvasRenderingContext2D,
  [x, y, height]: readonly [number, number, number],
  pane: string,
  line: string,
): void {
  context.strokeStyle = line;
  context.lineWidth = 2;
  context.strokeRect(x, y, WINDOW.width, height);
  const rows = Math.max(3, Math.round(height / 65));
  const [gap, edge] = [4, 5];
  const width = (WINDOW.width - 2 * edge - gap) / 2;
  const step = (height - 2 * edge + gap) / rows;
  context.fillStyle = pane;
  for (let row = 0; row < rows; row++) {
    for (const column of [0, 1]) {
      context.fillRect(x + edge + column * (width + gap), y + edge + row * step, width, step - gap);
    }
  }
}

/** Ajar, with light from beyond that falls on the floor. */
function paintDoor(context: CanvasRenderingContext2D, colours: HallPalette): void {
  const { x, y, width, height } = DOOR;
  const light = context.createLinearGradient(0, y + height, 0, y + height + 130);
  light.addColorStop(0, `rgba(${colours.glow}, 0.3)`);
  light.addColorStop(1, `rgba(${colours.glow}, 0)`);
  context.fillStyle = light;
  context.beginPath();
  context.moveTo(x, y + height);
  context.lineTo(x + width, y + height);
  context.lineTo(x + width - 6, y + height + 130);
  context.lineTo(x - 70, y + height + 130);
  context.closePath();
  context.fill();
  context.fillStyle = colours.door;
  context.fillRect(x, y, width, height);
  context.fillStyle = colours.chair;
  context.strokeStyle = colours.chairEdge;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(x + width, y);
  context.lineTo(x + width + 37, y + 14);
  context.lineTo(x + width + 37, y + height + 17);
  context.lineTo(x + width, y + height);
  context.closePath();
  context.fill();
  context.stroke();
}

/** The light falls on the table; the corners of the room are darker. */
function paintDusk(context: CanvasRenderingContext2D, { width, height }: Size, colours: HallPalette): void {
  const far = Math.hypot(width, height) / 2;
  const dusk = context.createRadialGradient(width / 2, height * 0.6, far * 0.4, width / 2, height * 0.6, far * 1.1);
  dusk.addColorStop(0, 'rgba(0, 0, 0, 0)');
  dusk.addColorStop(1, colours.shadow);
  context.fillStyle = dusk;
  context.fillRect(0, 0, width, height);
}
