import type { PackageIndex } from '../model/game.ts';
import { placesIn } from '../model/marks.ts';
import type { Domain } from './domain.ts';
import { pairFrontier } from './pair-frontier.ts';
import { spreadPackages } from './sample-packages.ts';

/** Up to so many packages are listed one by one; of more, so many spread evenly, and those that have a name or a line. */
const MOST_LISTED = 20_000;

/** A part whose packages are listed. */
interface Part {
  readonly domain: Domain;
  /** By signatory: compact ranks. */
  readonly columns: readonly Int32Array[];
  /** By package: not 0 where a red line is crossed or something left open. */
  readonly crossed: Uint8Array;
}

/** A day with the packages that suited all on it. */
interface Day {
  readonly count: number;
  /** By package: 0 where it suited all. */
  readonly outside: Uint8Array;
  readonly nash: { readonly pack: PackageIndex } | undefined;
  readonly kalaiSmorodinsky: { readonly pack: PackageIndex } | undefined;
}

/** The packages of a part that a map lists, ascending; found in short steps. */
export function* listedPackages(part: Part, days: readonly Day[]): Generator<void, Int32Array> {
  const { packageCount } = part.domain;
  if (packageCount <= MOST_LISTED) return Int32Array.from({ length: packageCount }, (_, pack) => pack);
  const listed = new Uint8Array(packageCount);
  mark(listed, spreadPackages(packageCount, MOST_LISTED));
  for (const day of days) {
    if (day.count <= MOST_LISTED) mark(listed, placesIn(day.outside, 0));
    mark(
      listed,
      [day.nash, day.kalaiSmorodinsky].flatMap((solution) => (solution === undefined ? [] : [solution.pack])),
    );
    yield;
  }
  yield* markFrontiers(listed, part);
  return placesIn(listed, 1);
}

/** Marks the Pareto frontiers of each two signatories, which a map draws as lines. */
function* markFrontiers(listed: Uint8Array, { columns, crossed }: Part): Generator<void, void> {
  for (const [place, one] of columns.entries()) {
    for (const other of columns.slice(place + 1)) {
      mark(listed, pairFrontier(one, other, crossed).rows);
      yield;
    }
  }
}

function mark(marks: Uint8Array, places: Iterable<number>): void {
  for (const place of places) marks[place] = 1;
}
