import type { StoneKind, StoneModel } from '#session/debrief/deal-map-model.ts';
import { type Axes, type PlotFrame, type Spot, spotInPixels, spotOfStone } from '../../plot/plot-frame.ts';

/** A stone where it is drawn, in pixels. */
export interface LaidStone extends Spot {
  readonly stone: StoneModel;
}

/** Stones from below: the last ones lie on top. */
const LAYERS: readonly StoneKind[] = [
  'offer',
  'left',
  'kalai-smorodinsky',
  'nash',
  'both-solutions',
  'voted',
  'signed',
];

/** Returns the layer of a stone; higher layers lie on top. */
export function layerOf({ kind }: StoneModel): number {
  return LAYERS.indexOf(kind);
}

/** Stones nearer than this would hide one another, in pixels of the usual type. */
const NEAR = 4;
/** By so much one is moved aside then: less than half of its width, so that it still lies on its point. */
const ASIDE = 10;

/** Lays stones on their points; of several on the same, each is moved aside a little, so that all can be seen and picked. */
export function stonesLaid(
  stones: readonly StoneModel[],
  axes: Axes,
  frame: PlotFrame,
  unit: number,
): readonly LaidStone[] {
  const laid: LaidStone[] = [];
  // What lies on top keeps its point, and of offers the later one.
  const inOrder = [...stones].reverse().sort((a, b) => layerOf(b) - layerOf(a));
  for (const stone of inOrder) {
    const { x, y } = spotInPixels(frame, spotOfStone(stone, axes));
    const isTaken = (at: number) =>
      laid.some((other) => Math.abs(other.x - at) < NEAR * unit && Math.abs(other.y - y) < NEAR * unit);
    // To the right, to the left, further right, and so on.
    const steps = Array.from(
      { length: stones.length },
      (_, index) => Math.ceil(index / 2) * (index % 2 === 0 ? -1 : 1),
    );
    const step = steps.find((each) => !isTaken(x + each * ASIDE * unit)) ?? 0;
    laid.push({ stone, x: x + step * ASIDE * unit, y });
  }
  return stones.flatMap((stone) => laid.filter((each) => each.stone === stone));
}
