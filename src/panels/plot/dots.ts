import { at } from '#engine/model/at.ts';
import {
  type Axes,
  type DayDrawn,
  isShown,
  type MapDrawn,
  type PlotFrame,
  type Spot,
  spotInPixels,
  spotOf,
} from './plot-frame.ts';

/** Kind of a text, which determines the look of its dot. */
export type DotKind = 'crossed' | 'uncrossed' | 'suits';

/** A dot on the screen, in pixels; of texts at the same spot the one that stands out most. */
export interface Dot extends Spot {
  readonly kind: DotKind;
  /** Place of its text. */
  readonly place: number;
}

/** No plot is as high, in pixels. */
const ROWS = 100_000;

/** The dots within a frame; those that stand out come last, so that they are painted over the others. */
export function dotsOf(map: MapDrawn, day: DayDrawn, axes: Axes, frame: PlotFrame): Dot[] {
  const { packs, crossed, open } = map.texts;
  const suits = new Set(day.suits);
  const kinds = { crossed: new Map<number, Dot>(), uncrossed: new Map<number, Dot>(), suits: new Map<number, Dot>() };
  for (let place = 0; place < packs.length; place += 1) {
    const points = spotOf(map, day, axes, place);
    if (!isShown(frame, points)) continue;
    const { x, y } = spotInPixels(frame, points);
    const outside = at(crossed, place) === 0 && at(open, place) === 0 ? 'uncrossed' : 'crossed';
    const kind = suits.has(place) ? 'suits' : outside;
    kinds[kind].set(Math.round(x) * ROWS + Math.round(y), { x, y, kind, place });
  }
  return [...kinds.crossed.values(), ...kinds.uncrossed.values(), ...kinds.suits.values()];
}

/** The dot that is meant by somebody who points at a spot: the nearest, within so many pixels. */
export function dotAt(dots: readonly Dot[], { x, y }: Spot, reach: number): Dot | undefined {
  let nearest: Dot | undefined;
  let least = reach * reach;
  for (const dot of dots) {
    const distance = (dot.x - x) ** 2 + (dot.y - y) ** 2;
    // Of two as near, the one that stands out: it comes later.
    if (distance <= least) {
      least = distance;
      nearest = dot;
    }
  }
  return nearest;
}

/** Colours of what suits all, and of the other dots. */
export interface DotColours {
  readonly suits: string;
  readonly others: string;
}

/** Radius of a dot in pixels at normal type, and opacity of its colour. */
const LOOKS: Readonly<Record<DotKind, { readonly radius: number; readonly alpha: number }>> = {
  crossed: { radius: 2.2, alpha: 0.5 },
  uncrossed: { radius: 3.2, alpha: 1 },
  suits: { radius: 4.5, alpha: 1 },
};

/** Paints dots; `unit` is how many pixels one of the usual type is. Squares suit all. */
export function paintDots(context: CanvasRenderingContext2D, dots: readonly Dot[], colours: DotColours, unit: number) {
  for (const { x, y, kind } of dots) {
    const { alpha } = LOOKS[kind];
    const radius = LOOKS[kind].radius * unit;
    context.globalAlpha = alpha;
    context.fillStyle = kind === 'suits' ? colours.suits : colours.others;
    if (kind === 'suits') {
      context.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
      continue;
    }
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
  }
}
