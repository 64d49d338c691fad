/** The baked map: countries as rings of shared arcs in whole map units, with the projection that made them. */
import type { ConicConformal } from './projector.ts';

/** A line of points in map units: x, y, then a step in x and in y for each further point. */
export type Arc = readonly number[];
/** Indices of arcs end to end; `~i` is arc `i` walked backwards. */
export type Ring = readonly number[];
export type Point = readonly [x: number, y: number];

export interface MapData {
  readonly projection: ConicConformal;
  /** Size of the map in units. */
  readonly width: number;
  readonly height: number;
  readonly arcs: readonly Arc[];
  /** Rings (islands and holes alike, to be filled even-odd) by ISO 3166 alpha-2 code. */
  readonly countries: Readonly<Record<string, readonly Ring[]>>;
}

/** The points of an arc, in map units. */
export function arcPoints(arc: Arc): Point[] {
  const points: Point[] = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i + 1 < arc.length; i += 2) {
    x += arc[i] ?? 0;
    y += arc[i + 1] ?? 0;
    points.push([x, y]);
  }
  return points;
}

/** The rings of a country as points, in map units; none when the map does not know the code. */
export function countryRings(map: MapData, code: string): Point[][] {
  return (map.countries[code.toUpperCase()] ?? []).map((ring) => ringPoints(map, ring));
}

function ringPoints(map: MapData, ring: Ring): Point[] {
  return ring.flatMap((index) => {
    const points = arcPoints(map.arcs[index < 0 ? ~index : index] ?? []);
    const along = index < 0 ? points.reverse() : points;
    return along.slice(1);
  });
}

/** Arcs that one country alone uses (coasts), and arcs between two countries (borders). */
export function coastsAndBorders(map: MapData): { coasts: Point[][]; borders: Point[][] } {
  const uses = map.arcs.map(() => 0);
  for (const ring of Object.values(map.countries).flat()) {
    for (const index of ring) uses[index < 0 ? ~index : index]! += 1;
  }
  const used = (wanted: (count: number) => boolean) =>
    map.arcs.filter((_, index) => wanted(uses[index] ?? 0)).map(arcPoints);
  return { coasts: used((count) => count === 1), borders: used((count) => count > 1) };
}
