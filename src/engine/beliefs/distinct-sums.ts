import { at } from '../model/at.ts';
import type { CommonKnowledge, DistinctSums, InterestReading, ReadingSheet } from '../model/game.ts';
import type { TrackIndex } from '../model/moves.ts';
import { pointsByPackage } from '../model/packages.ts';

/**
 * Returns the points that the packages of a track bring under some readings of interests: there are far fewer sums than
 * packages. They follow from common knowledge, so all seats of a game share them.
 */
export function distinctSums(
  { tracks, worked }: Pick<CommonKnowledge, 'tracks' | 'worked'>,
  track: TrackIndex,
  readings: readonly InterestReading[],
): DistinctSums {
  const kept = at(worked.sums, track);
  const before = kept.get(readings);
  if (before !== undefined) return before;
  const rules = at(tracks, track);
  const indexOf = new Uint16Array(rules.packageCount * readings.length);
  const points: number[] = [];
  const starts = readings.map((reading, index) => {
    const start = points.length;
    const column = { indexOf, first: index, apart: readings.length };
    const sheet = at(reading.sheets, track);
    const indices = new Uint16Array(Math.floor((sheet.best - sheet.low) / sheet.step) + 1);
    writeSteps(column, pointsByPackage(rules, reading.points), sheet, indices);
    numberSteps(indices, points, sheet);
    writeIndices(column, indices);
    return start;
  });
  starts.push(points.length);
  const distinct = { points: Int32Array.from(points), starts, indexOf, room: new Int32Array(points.length) };
  kept.set(readings, distinct);
  return distinct;
}

/** Column of a table by package: where its first number is, and how far apart they are. */
interface Column {
  readonly indexOf: Uint16Array;
  readonly first: number;
  readonly apart: number;
}

/** Writes how many whole steps the points of each package are above the least, and marks these numbers in `found`. */
function writeSteps(
  { indexOf, first, apart }: Column,
  points: Int32Array,
  { low, step }: ReadingSheet,
  found: Uint16Array,
): void {
  for (let pack = 0, next = first; pack < points.length; pack += 1, next += apart) {
    const above = points[pack]! - low;
    const steps = step === 1 ? above : Math.floor(above / step);
    indexOf[next] = steps;
    found[steps] = 1;
  }
}

/** Adds the points of each number of steps that was found, the least first, and writes its index in the place of the marks. */
function numberSteps(found: Uint16Array, points: number[], { low, step }: ReadingSheet): void {
  for (let steps = 0; steps < found.length; steps += 1) {
    if (found[steps] === 1) found[steps] = points.push(low + steps * step) - 1;
  }
}

/** Writes the indices of numbers of steps in their place. */
function writeIndices({ indexOf, first, apart }: Column, indices: Uint16Array): void {
  for (let next = first; next < indexOf.length; next += apart) indexOf[next] = indices[indexOf[next]!]!;
}
