/** The tiles of a scene's marks: they appear one after another. */
import { move, poseAt, TIMES } from './motion.ts';
import type { Palette } from './palette.ts';
import { type Sprite, squareTile } from './sprite.ts';
import { fontOf } from './stage-fonts.ts';
import type { SceneMarkView } from './stage-view.ts';

export function sceneMarkSprites(marks: readonly SceneMarkView[], depth: number, palette: Palette): Sprite[] {
  return marks.map(({ key, sign, at, radius, index }) => {
    const pose = poseAt(at);
    return {
      ...squareTile(`scene ${key}`, radius * 2.6, depth),
      pose,
      shows: JSON.stringify([palette.paper, sign, radius]),
      paint: (context) => paintSceneMark(context, { sign, radius }, palette),
      entersAnywhere: true,
      enter: move({ ...pose, scale: 1.7, alpha: 0 }, pose, {
        wait: typeof sign === 'number' ? index * TIMES.panel : 0,
        duration: TIMES.panel,
      }),
    };
  });
}

// A mark of a scene: a number, a tick, a cross or an hourglass on a round plate, around the origin.

function paintSceneMark(
  context: CanvasRenderingContext2D,
  { sign, radius }: Pick<SceneMarkView, 'sign' | 'radius'>,
  palette: Palette,
): void {
  const isDark = sign === 'no' || typeof sign === 'number';
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fillStyle = plateOf(sign, palette);
  context.fill();
  context.lineWidth = 2;
  context.strokeStyle = isDark ? palette.paper : palette.ink;
  context.stroke();
  if (typeof sign === 'number') {
    context.font = fontOf('name', radius * 1.15);
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillStyle = palette.paper;
    context.fillText(String(sign), 0, radius * 0.06);
    return;
  }
  context.lineWidth = radius * 0.2;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.beginPath();
  for (const line of LINES[sign]) {
    line.forEach(([x, y], place) => {
      if (place === 0) context.moveTo(x * radius, y * radius);
      else context.lineTo(x * radius, y * radius);
    });
  }
  context.stroke();
}

function plateOf(sign: SceneMarkView['sign'], { wax, ink, paper }: Palette): string {
  if (sign === 'no') return wax;
  return typeof sign === 'number' ? ink : paper;
}

type Line = readonly (readonly [x: number, y: number])[];

/** The strokes of a sign, in radii. */
const LINES: Readonly<Record<Exclude<SceneMarkView['sign'], number>, readonly Line[]>> = {
  yes: [
    [
      [-0.45, 0.05],
      [-0.12, 0.38],
      [0.46, -0.36],
    ],
  ],
  no: [
    [
      [-0.38, -0.38],
      [0.38, 0.38],
    ],
    [
      [0.38, -0.38],
      [-0.38, 0.38],
    ],
  ],
  late: [
    [
      [-0.36, -0.5],
      [0.36, -0.5],
      [-0.36, 0.5],
      [0.36, 0.5],
      [-0.36, -0.5],
    ],
  ],
};
