/** Seats of the delegations around the table of the hall, in a picture 842 wide and 660 high. */
import type { Point } from './map-data.ts';

export const TABLE = { x: 421, y: 420, rx: 292, ry: 122 } as const;

/** Middle of a chair's foot, of its name plate, its lamp's foot and its papers; `scale` grows towards the viewer. */
export interface HallPlace {
  readonly chair: Point;
  readonly plate: Point;
  readonly lamp: Point;
  /** While the talks go on, beside the plate. */
  readonly paper: Point;
  /** Position of its paper during the signing, on the cloth in the middle. */
  readonly signing: Point;
  readonly scale: number;
  /** On the near side, so drawn over the table. */
  readonly near: boolean;
}

/**
 * The places of `count` delegations, going round by way of the near side from the left to the right; `own` is the
 * index of the one that sits nearest: at the middle of the near side or, where two share it, at its left.
 */
export function hallPlaces(count: number, own: number): readonly HallPlace[] {
  const step = (2 * Math.PI) / count;
  const nearest = count % 2 === 1 || count === 2 ? Math.PI / 2 : Math.PI / 2 + step / 2;
  return Array.from({ length: count }, (_, index) => placeAt(nearest - (index - own) * step, count > ROOMY));
}

/** Of more, chairs on the near side hide what stands beside them. */
const ROOMY = 7;

function placeAt(angle: number, crowded: boolean): HallPlace {
  const [along, depth] = [Math.cos(angle), Math.sin(angle)];
  const near = depth > 0.1;
  // 1 for a seat in the middle of a long side: what stands before it moves aside, since the chair hides the table.
  const middle = Math.max(0, 1 - Math.abs(along) / 0.5);
  // 1 for a seat at the table's left or right end.
  const end = Math.max(0, 1 - Math.abs(depth) / 0.5);
  const on = (reachX: number, reachY: number, asideX = 0, asideY = 0): Point => [
    TABLE.x + along * TABLE.rx * reachX + asideX * middle,
    TABLE.y + depth * TABLE.ry * reachY + asideY * end,
  ];
  const side = along > 0.01 ? -1 : 1;
  return near
    ? {
        chair: on(1.34, 1.9, 0, 50),
        plate: crowded ? on(end > 0 ? 0.92 : 0.52, 1.07, 30 * side, 26) : on(0.52, 1.07, 116 * side, 26),
        lamp: on(0.86, 0.88, -120 * side, 30),
        paper: on(0.96, 0.35, -70 * side, 40),
        signing: on(0.4, 0.5 - 0.36 * middle),
        scale: 0.97 + 0.24 * depth,
        near,
      }
    : {
        chair: on(0.94 + 0.3 * end, 1.32, 0, 10),
        plate: on(0.66, 0.93, 0, 6),
        lamp: on(1.03 - 0.2 * end, 0.56, 116 * side, -34),
        paper: on(0.25 + 0.3 * end, 1.02, -100 * side, 34),
        signing: on(0.33, 0.18),
        scale: 0.97 + 0.24 * depth,
        near,
      };
}
