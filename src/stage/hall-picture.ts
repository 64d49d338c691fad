/** The tiles of the hall: room, chairs, table, lamps, plates, papers; and how it fills, empties or breaks up. */

import { LINEAR } from './easing.ts';
import { endingSprites } from './ending-sprites.ts';
import type { Rect } from './geometry.ts';
import { HALL_DEPTH } from './hall-depth.ts';
import { TABLE } from './hall-places.ts';
import { onScreen } from './hall-view.ts';
import type { Point } from './map-data.ts';
import { moodSprite } from './mood-sprite.ts';
import { type Motion, move, type Pose, poseAt, TIMES, travel } from './motion.ts';
import { CHAIR, paintChair } from './paint-chair.ts';
import { DOSSIER_TILE, paintDossier } from './paint-dossier.ts';
import { paintHallTable, TABLE_BOX } from './paint-hall-table.ts';
import { LAMP_TILE, paintLamp } from './paint-lamp.ts';
import { paintPlate } from './paint-plate.ts';
import { paintRoom } from './paint-room.ts';
import { type Palette, paletteOf, type Theme } from './palette.ts';
import { PAPER_TILE, paintSheet, paintTextSheet, TEXT_TILE } from './paper-painter.ts';
import { sceneMarkSprites } from './scene-mark-sprites.ts';
import { type Sprite, scaled, squareTile } from './sprite.ts';
import type { HallView, SeatView } from './stage-view.ts';

/** `chart` is what lies on the table in the place of papers, where a map does. */
export function hallPicture(view: HallView, theme: Theme, chart?: readonly Sprite[]): Sprite[] {
  const palette = paletteOf(theme);
  return [
    room(view, palette),
    table(view, palette),
    ...view.seats.flatMap((seat, index) => seatSprites(view, seat, index, palette)),
    ...(chart ?? onCloth(view, palette)),
    ...view.dossiers.map(
      ({ key, order, rest, legs }): Sprite => ({
        ...squareTile(`dossier ${key}`, DOSSIER_TILE, HALL_DEPTH.loose),
        pose: poseAt(rest),
        shows: JSON.stringify([palette.paper, order]),
        paint: (context) => paintDossier(context, order, 1, palette),
        enter: travel(legs, rest),
      }),
    ),
    ...sceneMarkSprites(view.marks, HALL_DEPTH.mark, palette),
  ];
}

function onCloth(view: HallView, palette: Palette): Sprite[] {
  return view.scene === 'talks' ? [text(view, palette), ...papers(view, palette)] : endingSprites(view, palette);
}

function room({ size, frame, scene, seats }: HallView, palette: Palette): Sprite {
  const lit = scene === 'signing';
  const pose = poseAt([size.width / 2, size.height / 2]);
  return {
    ...({ key: 'room', ...size, origin: 'corner', depth: HALL_DEPTH.room, pose } as const),
    shows: JSON.stringify([palette.hall.wall, frame, scene, seats.length]),
    paint: (context) => paintRoom(context, { size, frame, lit, door: scene === 'left' }, palette.hall),
    enter: move({ ...pose, alpha: 0 }, pose, { duration: TIMES.scene * 0.5 }),
  };
}

function table({ frame }: HallView, palette: Palette): Sprite {
  const tile = boxOnScreen(frame.scale, (point) => onScreen(frame, point), TABLE_BOX);
  return {
    ...({ key: 'table', ...tile.size, origin: 'corner', depth: HALL_DEPTH.table, pose: tile.pose } as const),
    shows: JSON.stringify([palette.hall.tableTop, frame]),
    paint: (context) => {
      context.scale(frame.scale, frame.scale);
      context.translate(-TABLE_BOX.x, -TABLE_BOX.y);
      paintHallTable(context, palette.hall);
    },
    enter: move({ ...tile.pose, alpha: 0 }, tile.pose, { duration: TIMES.scene * 0.5 }),
  };
}

function boxOnScreen(
  scale: number,
  screen: (point: Point) => Point,
  box: Rect,
): { size: { width: number; height: number }; pose: Pose } {
  const [x, y] = screen([box.x, box.y]);
  const size = { width: Math.ceil(box.width * scale), height: Math.ceil(box.height * scale) };
  return { size, pose: poseAt([x + size.width / 2, y + size.height / 2]) };
}

/** Milliseconds from one lamp to the next while the hall lights up. */
export const LAMP_AFTER_LAMP = 200;

/** A chair, a lamp that is dark, its light over it, and a name plate. */
function seatSprites(view: HallView, seat: SeatView, index: number, palette: Palette): Sprite[] {
  const { frame, scene, lettering } = view;
  const { place, lit } = seat;
  const scale = frame.scale * place.scale;
  // They sit down once the table stands, or once the map has become one.
  const wait = TIMES.scene * (view.chart?.hung === undefined ? 0.35 : 1) + index * LAMP_AFTER_LAMP;
  const appearing = (pose: Pose) => move({ ...pose, alpha: 0 }, pose, { wait, duration: TIMES.panel });
  const plate = { ...poseAt(onScreen(frame, place.plate)), scale: seat.plate.scale };
  const widest = Math.max(seat.plate.width + 16, (seat.plate.word?.width ?? 0) + 12);
  const lamp = poseAt(onScreen(frame, place.lamp));
  const light = { ...lamp, alpha: lit ? 1 : 0 };
  const entrance = scene === 'talks' ? appearing : () => undefined;
  return [
    chair(view, seat, palette, entrance),
    ...hallMood(view, seat, palette),
    {
      ...squareTile(`lamp ${seat.party}`, LAMP_TILE * scale, HALL_DEPTH.lamp),
      pose: lamp,
      shows: JSON.stringify([palette.hall.lampDark, scale]),
      paint: scaled(scale, (context) => paintLamp(context, palette.hall, false)),
      enter: entrance(lamp),
    },
    {
      ...squareTile(`light ${seat.party}`, LAMP_TILE * scale, HALL_DEPTH.lamp),
      pose: light,
      shows: JSON.stringify([palette.hall.lamp, scale]),
      paint: scaled(scale, (context) => paintLamp(context, palette.hall, true)),
      enter: lampLights(light, wait, index, scene),
      glide: { duration: TIMES.panel },
    },
    {
      ...squareTile(`plate ${seat.party}`, widest * lettering, HALL_DEPTH.plate),
      pose: plate,
      shows: JSON.stringify([palette.paper, lettering, seat]),
      paint: scaled(lettering, (context) => paintPlate(context, seat, palette)),
      fade: TIMES.small,
      enter: entrance(plate),
    },
  ];
}

/** Around the name plate. */
function hallMood({ frame, lettering }: HallView, { party, place, plate, mood }: SeatView, palette: Palette): Sprite[] {
  if (mood === undefined) return [];
  const side = plate.width * lettering * (mood.isMarked ? 2.4 : 1.8);
  const at = onScreen(frame, place.plate);
  return [moodSprite(mood, { key: `glow ${party}`, at, side, depth: HALL_DEPTH.glow }, palette)];
}

/**
 * Every lamp lights up in its turn; then those that do not stay lit go out. Where nobody signed, they burn at first
 * and go out one after another.
 */
function lampLights(light: Pose, wait: number, index: number, scene: HallView['scene']): Motion | undefined {
  const [dark, bright] = [
    { ...light, alpha: 0 },
    { ...light, alpha: 1 },
  ];
  if (scene === 'signing') return undefined;
  if (scene !== 'talks') {
    const pause = 400 + index * LAMP_AFTER_LAMP;
    return { from: bright, steps: [{ to: light, wait: pause, duration: TIMES.panel, ease: LINEAR }] };
  }
  const steps = [
    { to: bright, wait, duration: TIMES.panel, ease: LINEAR },
    { to: light, wait: TIMES.small, duration: TIMES.panel, ease: LINEAR },
  ];
  return { from: dark, steps };
}

/** Displacement and rotation of the chair of a delegation that has left. */
const PUSHED = { aside: 34, down: 14, angle: 15 } as const;

function chair(
  { frame, scene, lettering }: HallView,
  seat: SeatView,
  palette: Palette,
  entrance: (pose: Pose) => Motion | undefined,
): Sprite {
  const { place } = seat;
  const scale = frame.scale;
  const height = (place.near ? CHAIR.near + CHAIR.legs : CHAIR.far + 14) * place.scale;
  const side = 2 * Math.max(height, (CHAIR.half + 14) * place.scale * 2) * scale;
  const at = poseAt(onScreen(frame, place.chair));
  const left = scene === 'left' && !seat.present;
  const outward = place.chair[0] < TABLE.x ? -1 : 1;
  const gone: Pose = {
    ...at,
    x: at.x + outward * PUSHED.aside * scale * (place.near ? 1 : 0.5),
    y: at.y + PUSHED.down * scale * (place.near ? 1 : -0.5),
    angle: outward * PUSHED.angle,
  };
  const pose = left ? gone : at;
  return {
    ...squareTile(`chair ${seat.party}`, side, place.near ? HALL_DEPTH.nearChair : HALL_DEPTH.farChair),
    pose,
    shows: JSON.stringify([palette.hall.chair, seat, scale, lettering]),
    paint: scaled(scale, (context) => paintChair(context, seat, lettering / scale, palette)),
    fade: TIMES.small,
    enter: left ? move(at, pose, { duration: TIMES.draw }) : entrance(pose),
    glide: { duration: TIMES.draw },
  };
}

function text({ frame, inBrackets }: HallView, palette: Palette): Sprite {
  const pose = poseAt(onScreen(frame, [TABLE.x, TABLE.y + 4]));
  return {
    ...squareTile('text', TEXT_TILE * frame.scale, HALL_DEPTH.paper),
    pose,
    shows: JSON.stringify([palette.paper, inBrackets]),
    paint: scaled(frame.scale, (context) => paintTextSheet(context, inBrackets, palette)),
    fade: TIMES.draw,
    enter: move({ ...pose, alpha: 0 }, pose, { wait: TIMES.scene * 0.5, duration: TIMES.panel }),
  };
}

/** More would hide the plates. */
const MOST_PAPERS = 5;

/** A sheet before each who is there, each turned a little otherwise. */
function papers({ frame, seats }: HallView, palette: Palette): Sprite[] {
  if (seats.length > MOST_PAPERS) return [];
  return seats
    .filter(({ present }) => present)
    .map(({ party, place }, index): Sprite => {
      const pose = { ...poseAt(onScreen(frame, place.paper)), angle: [-6, 7, 5, -8][index % 4] ?? 0 };
      const scale = frame.scale * place.scale;
      return {
        ...squareTile(`paper ${party}`, PAPER_TILE * scale, HALL_DEPTH.paper),
        pose,
        shows: JSON.stringify([palette.paper, scale]),
        paint: scaled(scale, (context) => paintSheet(context, [40, 36], 5, palette)),
        enter: move({ ...pose, alpha: 0 }, pose, { wait: TIMES.scene * 0.5, duration: TIMES.panel }),
      };
    });
}
