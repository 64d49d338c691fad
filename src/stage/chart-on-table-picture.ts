/** The tiles of the map on the table: it tilts from where it hung, then lines and places light up on it. */
import type { Backdrop } from './backdrop.ts';
import { LIES_FLAT } from './chart-on-table.ts';
import { EASE_TRAVEL, LINEAR } from './easing.ts';
import { boxAround, type Rect } from './geometry.ts';
import { HALL_DEPTH } from './hall-depth.ts';
import { LAMP_AFTER_LAMP } from './hall-picture.ts';
import type { Point } from './map-data.ts';
import { move, type Pose, poseAt, TIMES } from './motion.ts';
import { paintingChart } from './paint-chart.ts';
import { paintText } from './paint-label.ts';
import { type Palette, paletteOf } from './palette.ts';
import { inParts, type Sprite } from './sprite.ts';
import { fontOf } from './stage-fonts.ts';
import type { ChartOnTable } from './stage-view.ts';

/** The map and what is drawn on it; `seats` light their lamps before lines are drawn. */
export function chartOnTablePicture(chart: ChartOnTable, seats: number, backdrop: Backdrop): Sprite[] {
  const palette = paletteOf(backdrop.theme);
  const wait = TIMES.scene + seats * LAMP_AFTER_LAMP;
  return [
    lyingChart(chart, backdrop, palette),
    ...chart.lines.map((line) => lineSprite(line, wait, palette)),
    ...chart.places.map((place) => placeSprite(place, wait, palette)),
  ];
}

function lyingChart(
  { side, frame, middle, hung, territories }: ChartOnTable,
  backdrop: Backdrop,
  palette: Palette,
): Sprite {
  const pose: Pose = { ...poseAt(middle), flat: LIES_FLAT };
  const from = hung && { ...poseAt(hung.at), scale: hung.scale };
  return {
    ...{ key: 'chart on table', width: side, height: side, origin: 'corner', depth: HALL_DEPTH.chart, pose },
    shows: JSON.stringify([palette.land, frame, territories]),
    ...inParts(function* (context) {
      const [radius, size] = [side / 2, { width: side, height: side }];
      context.beginPath();
      context.arc(radius, radius, radius, 0, 2 * Math.PI);
      context.clip();
      yield* paintingChart(context, { map: backdrop.map, paths: backdrop.paths, frame, size, palette, territories });
      context.beginPath();
      context.arc(radius, radius, radius - 1.5, 0, 2 * Math.PI);
      context.lineWidth = 3;
      context.strokeStyle = palette.hall.clothEdge;
      context.stroke();
    }),
    enter: from
      ? move(from, pose, { duration: TIMES.scene, ease: EASE_TRAVEL })
      : move({ ...pose, alpha: 0 }, pose, { duration: TIMES.panel }),
  };
}

function lineSprite({ between, path }: ChartOnTable['lines'][number], wait: number, palette: Palette): Sprite {
  const ends = [path[0], path.at(-1)].flatMap((end) => (end ? [end] : []));
  return lighting(`line ${between.join(' ')}`, boxAround(path, 12), HALL_DEPTH.line, wait, {
    shows: JSON.stringify([palette.hall.lamp, path]),
    paint: (context) => {
      for (const [colour, width, alpha] of [
        [palette.hall.lamp, 9, 0.25],
        [palette.hall.lampEdge, 4.5, 1],
        [palette.hall.lamp, 2, 1],
      ] as const) {
        context.globalAlpha = alpha;
        context.strokeStyle = colour;
        context.lineWidth = width;
        context.beginPath();
        for (const point of path) context.lineTo(...point);
        context.stroke();
      }
      for (const end of ends) paintSpot(context, end, palette);
    },
  });
}

/** Size of the letters of a place. */
const PLACE_SIZE = 15;

function placeSprite({ issue, at, label }: ChartOnTable['places'][number], wait: number, palette: Palette): Sprite {
  const half = label.length * PLACE_SIZE * 0.4 + 12;
  const box = { x: at[0] - half, y: at[1] - 14, width: 2 * half, height: 40 };
  return lighting(`place ${issue}`, box, HALL_DEPTH.line, wait, {
    shows: JSON.stringify([palette.text, palette.hall.lamp, label, at]),
    paint: (context) => {
      paintSpot(context, at, palette);
      context.font = fontOf('venue', PLACE_SIZE);
      const { width } = context.measureText(label);
      paintText(context, label, [at[0] - width / 2, at[1] + 15], palette.text, palette.plate);
    },
  });
}

/** A light on the map, as flat as it lies. */
function paintSpot(context: CanvasRenderingContext2D, [x, y]: Point, palette: Palette): void {
  for (const [colour, radius, alpha] of [
    [palette.hall.lamp, 9, 0.3],
    [palette.hall.lampEdge, 6, 1],
    [palette.hall.lamp, 4.5, 1],
  ] as const) {
    context.globalAlpha = alpha;
    context.beginPath();
    context.ellipse(x, y, radius, radius * 0.6, 0, 0, 2 * Math.PI);
    context.fillStyle = colour;
    context.fill();
  }
  context.globalAlpha = 1;
}

/** A tile over a part of the stage, painted in the stage's own coordinates, that lights up after a while. */
function lighting(
  key: string,
  { x, y, width, height }: Rect,
  depth: number,
  wait: number,
  { shows, paint }: Pick<Sprite, 'shows' | 'paint'>,
): Sprite {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [across, down] = [2 * Math.ceil((width + x - left) / 2), 2 * Math.ceil((height + y - top) / 2)];
  const pose = poseAt([left + across / 2, top + down / 2]);
  return {
    ...{ key, width: across, height: down, origin: 'corner', depth, pose, shows },
    paint: (context) => {
      context.translate(-left, -top);
      paint(context);
    },
    enter: move({ ...pose, alpha: 0 }, pose, { wait, duration: TIMES.draw, ease: LINEAR }),
  };
}
