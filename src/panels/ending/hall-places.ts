/** Where the delegations sit around the table of the hall, in a picture 842 wide and 660 high. */

export const TABLE = { x: 421, y: 420, rx: 292, ry: 122 } as const;

/** Middle of a chair's foot, of its name plate, its lamp and its paper; `scale` grows towards the viewer. */
export interface HallPlace {
  readonly chair: { readonly x: number; readonly y: number };
  readonly plate: { readonly x: number; readonly y: number };
  readonly lamp: { readonly x: number; readonly y: number };
  readonly paper: { readonly x: number; readonly y: number };
  readonly scale: number;
  /** On the near side, so drawn over the table. */
  readonly near: boolean;
}

/** The places of `count` delegations, from the far left towards the viewer and round; the far middle stays free. */
export function hallPlaces(count: number): readonly HallPlace[] {
  return Array.from({ length: count }, (_, index) => placeAt(-Math.PI / 2 - ((index + 0.5) * 2 * Math.PI) / count));
}

function placeAt(angle: number): HallPlace {
  const along = Math.cos(angle);
  const depth = Math.sin(angle);
  const near = depth > 0.1;
  const on = (reachX: number, reachY: number) => ({
    x: TABLE.x + along * TABLE.rx * reachX,
    y: TABLE.y + depth * TABLE.ry * reachY,
  });
  // The near edge hides what lies beyond it, so near plates and lamps stand closer to the middle.
  return {
    chair: near ? on(1.34, 1.63) : on(1.25 - 0.42 * Math.abs(depth), 1.46),
    plate: near ? on(0.52, Math.min(1.25, 0.87 / depth)) : on(0.7, 0.84),
    lamp: near ? on(0.88, 0.84) : on(1.06, 0.46),
    paper: on(0.38, 0.44),
    scale: 0.95 + 0.22 * depth,
    near,
  };
}
