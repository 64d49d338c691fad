/** Sprites that an ending adds to the hall: signed papers with their pens, an unopened folder, scattered papers. */
import { EASE_OUT, LINEAR } from './easing.ts';
import { HALL_DEPTH } from './hall-depth.ts';
import { TABLE } from './hall-places.ts';
import { onScreen } from './hall-view.ts';
import type { Point } from './map-data.ts';
import { traceMark } from './mark-outline.ts';
import { move, type Pose, poseAt, TIMES } from './motion.ts';
import { type Palette, tintOf } from './palette.ts';
import { PAPER_TILE, paintFolder, paintPen, paintSheet, paintSignature } from './paper-painter.ts';
import { type Sprite, scaled, squareTile } from './sprite.ts';
import type { HallView, SeatView } from './stage-view.ts';

export function endingSprites(view: HallView, palette: Palette): Sprite[] {
  const signed = view.seats.filter((seat) => seat.signed);
  const papers = signed.flatMap((seat, index) => signedPaper(view, seat, index, palette));
  if (view.scene === 'empty') return [folder(view, [TABLE.x, TABLE.y + 4], palette)];
  if (view.scene === 'left')
    return [...papers, ...scattered(view, palette), folder(view, [TABLE.x + 150, TABLE.y - 6], palette)];
  return papers;
}

/** Milliseconds from one pen to the next, and that each writes. */
const PEN_AFTER_PEN = 500;
const WRITES = 380;
/** The start and end of a pen's stroke on its paper, at scale 1. */
const STROKE: readonly [Point, Point] = [
  [-18, 17],
  [19, 12],
];

/** A paper, its signature that appears as the pen writes it, and the pen. */
function signedPaper(
  { frame, scene }: HallView,
  { party, order, place }: SeatView,
  index: number,
  palette: Palette,
): Sprite[] {
  const scale = frame.scale * place.scale;
  const at = onScreen(frame, place.signing);
  const angle = place.signing[0] < TABLE.x ? -4 : 5;
  const pose = { ...poseAt(at), angle };
  const wait = index * PEN_AFTER_PEN;
  const on = ([x, y]: Point): Point => [at[0] + x * scale, at[1] + y * scale];
  const aside = place.signing[0] < TABLE.x ? 40 : -74;
  const rests = poseAt(on([aside, 20]));
  const [start, end] = [poseAt(on(STROKE[0])), poseAt(on(STROKE[1]))];
  const sheet: Sprite = {
    ...squareTile(`paper ${party}`, PAPER_TILE * scale, HALL_DEPTH.paper),
    pose,
    shows: JSON.stringify([palette.paper, scale, 'signing']),
    paint: scaled(scale, (context) => paintSheet(context, [54, 52], 4, palette)),
  };
  const signature: Sprite = {
    ...squareTile(`signature ${party}`, PAPER_TILE * scale, HALL_DEPTH.paper),
    pose,
    shows: JSON.stringify([palette.paper, order, scale]),
    paint: scaled(scale, (context) => paintSignature(context, order, palette)),
    enter: move({ ...pose, alpha: 0 }, pose, { wait: wait + WRITES * 0.3, duration: WRITES * 0.7, ease: LINEAR }),
  };
  const pen: Sprite = {
    ...squareTile(`pen ${party}`, PAPER_TILE * scale, HALL_DEPTH.loose),
    pose: rests,
    shows: JSON.stringify([tintOf(palette, order), order, scale]),
    paint: scaled(scale, (context) => paintPen(context, order, palette)),
    enter: {
      from: { ...start, alpha: 0 },
      steps: [
        { to: start, wait, duration: TIMES.small / 2, ease: LINEAR },
        { to: end, wait: 0, duration: WRITES, ease: LINEAR },
        { to: rests, wait: 0, duration: TIMES.panel, ease: EASE_OUT },
      ],
    },
  };
  return scene === 'left' ? [sheet, signature] : [sheet, signature, pen];
}

function folder({ frame, seats }: HallView, at: Point, palette: Palette): Sprite {
  const first = seats.find(({ you }) => you) ?? seats[0];
  const pose = { ...poseAt(onScreen(frame, at)), angle: -5 };
  const order = first?.order ?? 0;
  return {
    ...squareTile('folder', PAPER_TILE * frame.scale, HALL_DEPTH.paper),
    pose,
    shows: JSON.stringify(['folder', order]),
    paint: scaled(frame.scale, (context) =>
      paintFolder(context, () => traceMark(context, order, [0, 2], 8), palette.inks[order % 8] ?? palette.ink),
    ),
  };
}

/** Final positions of scattered papers, relative to the middle of the table, with their angles and scales. */
const SCATTERED: readonly (readonly [x: number, y: number, angle: number, scale: number])[] = [
  [-52, -4, -24, 1],
  [8, -30, 8, 0.9],
  [38, 20, 28, 1.1],
  [-122, 200, 36, 1.4],
];

function scattered({ frame }: HallView, palette: Palette): Sprite[] {
  const middle = onScreen(frame, [TABLE.x, TABLE.y]);
  return SCATTERED.map(([x, y, angle, size], index): Sprite => {
    const pose: Pose = { ...poseAt(onScreen(frame, [TABLE.x + x, TABLE.y + y])), angle };
    const scale = frame.scale * size;
    return {
      ...squareTile(`loose ${index}`, PAPER_TILE * scale, index === 3 ? HALL_DEPTH.loose : HALL_DEPTH.paper),
      pose,
      shows: JSON.stringify([palette.paper, 'loose', scale]),
      paint: scaled(scale, (context) => paintSheet(context, [52, 48], 6, palette)),
      enter: move({ ...poseAt(middle), scale: 0.9 }, pose, { wait: 200, duration: TIMES.scene * 0.7 }),
    };
  });
}
