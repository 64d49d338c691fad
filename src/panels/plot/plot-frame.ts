import { at } from '#engine/model/at.ts';
import type { DealDayModel, DealMapModel, StoneModel } from '#session/debrief/deal-map-model.ts';

/** Two signatories, by their places: whose points lie across, and whose up. */
export interface Axes {
  readonly across: number;
  readonly up: number;
}

/** Returns the axes with another delegation across or up. Two delegations swap places if they would be the same. */
export function withAxis({ across, up }: Axes, axis: keyof Axes, signatory: number): Axes {
  const other = axis === 'across' ? up : across;
  if (other === signatory) return { across: up, up: across };
  return axis === 'across' ? { across: signatory, up } : { across, up: signatory };
}

/** The parts of a map, and of one of its days, that are drawn. */
export type MapDrawn = Pick<DealMapModel, 'texts' | 'signatories'>;
export type DayDrawn = Pick<DealDayModel, 'late' | 'noDeal' | 'suits'>;

/** A place of the plot: in points, or in pixels from its upper left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Range of points that the plot shows, and its size on the screen. */
export interface PlotFrame {
  readonly low: Spot;
  readonly high: Spot;
  /** Of the plot without its axes, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** Converts points to pixels on the screen. */
export function spotInPixels({ low, high, width, height }: PlotFrame, { x, y }: Spot): Spot {
  return {
    x: ((x - low.x) / (high.x - low.x)) * width,
    y: height - ((y - low.y) / (high.y - low.y)) * height,
  };
}

/** True if points are within the visible range. */
export function isShown({ low, high }: Pick<PlotFrame, 'low' | 'high'>, { x, y }: Spot): boolean {
  return x >= low.x && x <= high.x && y >= low.y && y <= high.y;
}

/** The points of a text at a place of the map, as they were on a day. */
export function spotOf({ texts }: MapDrawn, { late }: DayDrawn, { across, up }: Axes, place: number): Spot {
  const { points, scale } = texts;
  return { x: (at(at(points, across), place) - late) / scale, y: (at(at(points, up), place) - late) / scale };
}

/** The points of a stone. */
export function spotOfStone({ points }: StoneModel, { across, up }: Axes): Spot {
  return { x: at(points, across), y: at(points, up) };
}

/** Returns the value of no deal to the two delegations on a day. */
export function noDealSpot({ texts }: MapDrawn, { noDeal }: DayDrawn, { across, up }: Axes): Spot {
  return { x: at(noDeal, across) / texts.scale, y: at(noDeal, up) / texts.scale };
}

/** The corners between which all of some spots lie, with some air around them. */
export function boundsOfSpots(spots: readonly Spot[], air: number): Pick<PlotFrame, 'low' | 'high'> {
  const [lowX, highX] = span(
    spots.map(({ x }) => x),
    air,
  );
  const [lowY, highY] = span(
    spots.map(({ y }) => y),
    air,
  );
  return { low: { x: lowX, y: lowY }, high: { x: highX, y: highY } };
}

function span(values: readonly number[], air: number): [number, number] {
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  if (low > high) return [0, 1];
  const around = Math.max((high - low) * air, 1);
  return [low - around, high + around];
}

/** Round numbers between two, about so many. */
export function ticksBetween(low: number, high: number, about: number): number[] {
  const rough = (high - low) / Math.max(1, about);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? rough;
  // Sixths and tenths of floats fall a little short of whole numbers.
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor(high / step + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => Math.round((first + index) * step * 10) / 10);
}
