import { at } from '../model/at.ts';
import { CELLS_AN_ISSUE } from '../model/cells.ts';
import type { CommonKnowledge, InterestReading, ReadingSheet } from '../model/game.ts';
import type { Clause, TrackIndex } from '../model/moves.ts';
import { bitsOf, hasBit } from '../model/option-bits.ts';
import { pointsByPackage } from '../model/packages.ts';
import type { DistinctSums, Space } from '../views/mind.ts';
import type { View } from '../views/view.ts';

/** Returns the packages of a track that are open to the party of a view: those that no other signatory has ruled out. */
export function spaceOf({ common, party, mind }: Pick<View, 'common' | 'party' | 'mind'>, track: TrackIndex): Space {
  const open = at(at(common.leftOpenTo, party), track);
  const before = mind.spaces.get(track);
  if (before?.open === open) return before;
  const space = spaceOver(common, track, open);
  mind.spaces.set(track, space);
  return space;
}

/** Some packages of a track, in order. */
export function spaceOver(common: CommonKnowledge, track: TrackIndex, open: Int32Array): Space {
  const { packageCount, issues } = at(common.tracks, track);
  const width = issues.length;
  const all = at(common.worked.cells, track);
  const placeOf = new Int32Array(packageCount).fill(-1);
  const cells = new Uint16Array(open.length * width);
  for (let place = 0; place < open.length; place += 1) {
    const pack = open[place]!;
    placeOf[pack] = place;
    for (let issue = 0; issue < width; issue += 1) cells[place * width + issue] = all[pack * width + issue]!;
  }
  const reopening = new Int32Array(width * CELLS_AN_ISSUE);
  const costs = new Int32Array(width * CELLS_AN_ISSUE);
  return { open, placeOf, cells, width, sums: new WeakMap(), meanings: new Map(), reopening, costs };
}

/** The points that the packages of a track bring under some readings of interests: there are far fewer sums than packages. */
export function distinctSums(
  space: Space,
  { tracks }: Pick<CommonKnowledge, 'tracks'>,
  track: TrackIndex,
  readings: readonly InterestReading[],
): DistinctSums {
  const before = space.sums.get(readings);
  if (before !== undefined) return before;
  const indexOf = new Uint16Array(space.open.length * readings.length);
  const points: number[] = [];
  const starts = readings.map((reading, index) => {
    const start = points.length;
    const column = { indexOf, first: index, apart: readings.length };
    const sheet = at(reading.sheets, track);
    const indices = new Uint16Array(Math.floor((sheet.best - sheet.low) / sheet.step) + 1);
    writeSteps(column, space, pointsByPackage(at(tracks, track), reading.points), sheet, indices);
    numberSteps(indices, points, sheet);
    writeIndices(column, indices);
    return start;
  });
  starts.push(points.length);
  const distinct = { points: Int32Array.from(points), starts, indexOf, room: new Int32Array(points.length) };
  space.sums.set(readings, distinct);
  return distinct;
}

/** Column of a table by place: where its first number is, and how far apart they are. */
interface Column {
  readonly indexOf: Uint16Array;
  readonly first: number;
  readonly apart: number;
}

/** Writes how many whole steps the points of each package are above the least, and marks these numbers in `found`. */
function writeSteps(
  { indexOf, first, apart }: Column,
  { open }: Space,
  points: Int32Array,
  { low, step }: ReadingSheet,
  found: Uint16Array,
): void {
  for (let place = 0, next = first; place < open.length; place += 1, next += apart) {
    const above = points[open[place]!]! - low;
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

/** The places of the packages that say all of some clauses, by either reading of a vague one. */
export function placesSaying(
  { open, cells, width }: Space,
  { tracks }: CommonKnowledge,
  track: TrackIndex,
  clauses: readonly Clause[],
): Int32Array {
  const wanted = at(tracks, track).issues.map((issue) => {
    const clause = clauses.find((each) => each.issue === issue);
    return clause === undefined ? ~0 : bitsOf(clause);
  });
  const places: number[] = [];
  for (let place = 0; place < open.length; place += 1) if (saysAll(cells, place * width, wanted)) places.push(place);
  return Int32Array.from(places);
}

/** True if the options in the cells from `first` on are all among the wanted ones, given as bits by issue. */
function saysAll(cells: Uint16Array, first: number, wanted: readonly number[]): boolean {
  for (let issue = 0; issue < wanted.length; issue += 1) {
    if (!hasBit(wanted[issue]!, cells[first + issue]! - issue * CELLS_AN_ISSUE)) return false;
  }
  return true;
}
