/** Projects, clips and simplifies the world to the map of Europe that the stage paints. */

import { type GeoPermissibleObjects, geoConicConformal, geoStream } from 'd3-geo';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, planarRingArea, planarTriangleArea, presimplify, simplify } from 'topojson-simplify';
import type { Polygon, Topology } from 'topojson-specification';
import type { Arc, MapData, Ring } from '#stage/map-data.ts';
import type { ConicConformal } from '#stage/projector.ts';
import { ALPHA_2 } from './country-codes.ts';
import { type Country, countriesOf, type World } from './world-topology.ts';

/** The smallest triangle of a coast, and the smallest island, that stay; in square units of about 4 square km. */
export interface Smallest {
  readonly triangle: number;
  readonly ring: number;
}
/** Detail for the stage. */
const FINE: Smallest = { triangle: 6, ring: 14 };
/** Centre and half-size of the part that screens show; beyond it, detail is worth an eighth. */
const SHOWN = { x: 1950, y: 1500, halfWidth: 1250, halfHeight: 1000 } as const;

/** The map's data from the world's topology. */
export function bakeEurope(world: World, smallest: Smallest = FINE): MapData {
  const shapes = new Map<string, { type: 'Polygon'; coordinates: Position[][] }>();
  for (const country of countriesOf(world)) {
    const coordinates = windowRings(feature(world, country) as GeoJSON.Feature);
    if (coordinates.length > 0) shapes.set(codeOf(country), { type: 'Polygon', coordinates });
  }
  const simple = simplified(topology(Object.fromEntries(shapes)) as Topology<Record<string, Polygon>>, smallest);
  const countries = Object.entries(simple.objects)
    .filter(([, shape]) => (shape.arcs?.length ?? 0) > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return compacted({
    projection: EUROPE,
    ...WINDOW,
    arcs: simple.arcs.map((arc) => steps(arc as Position[])),
    countries: Object.fromEntries(countries.map(([code, shape]) => [code, shape.arcs])),
  });
}

function codeOf({ id, properties }: Country): string {
  if (properties.name === 'Kosovo') return 'XK';
  const code = ALPHA_2[id ?? ''];
  if (code === undefined) throw new Error(`No alpha-2 code for ${properties.name} (${id}).`);
  return code;
}

/** Rings count as polygons of their own here, so that the filter can drop an island without its neighbours. */
function simplified(plane: Topology<Record<string, Polygon>>, smallest: Smallest): Topology<Record<string, Polygon>> {
  const weighed = presimplify(plane, (triangle) => planarTriangleArea(triangle) * worth(triangle[1] as Position));
  const simple = simplify(weighed, smallest.triangle);
  const objects = Object.fromEntries(
    Object.entries(simple.objects).map(([code, shape]) => [
      code,
      { ...shape, arcs: shape.arcs.filter(bigEnough(simple, smallest.ring)) },
    ]),
  );
  return filter({ ...simple, objects } as typeof simple, () => true) as Topology<Record<string, Polygon>>;
}

function worth([x, y]: Position): number {
  const shown = Math.abs(x - SHOWN.x) < SHOWN.halfWidth && Math.abs(y - SHOWN.y) < SHOWN.halfHeight;
  return shown ? 1 : 1 / 8;
}

function bigEnough(plane: Topology, least: number): (ring: number[]) => boolean {
  return (ring) => {
    const [points = []] = (feature(plane, { type: 'Polygon', arcs: [ring] }).geometry as GeoJSON.Polygon).coordinates;
    return (
      points.length > 3 &&
      planarRingArea(points as Parameters<typeof planarRingArea>[0]) * worth(points[0] as Position) >= least
    );
  };
}

/** An arc in whole units: its first point, then steps. */
function steps(arc: readonly Position[]): Arc {
  let last: Position = [0, 0];
  return arc.flatMap(([x, y], index) => {
    const step = [Math.round(x) - last[0], Math.round(y) - last[1]];
    last = [Math.round(x), Math.round(y)];
    const inner = index > 0 && index < arc.length - 1;
    return inner && step[0] === 0 && step[1] === 0 ? [] : step;
  });
}

/** Without the arcs that no ring uses. */
function compacted(map: MapData): MapData {
  const used = [
    ...new Set(
      Object.values(map.countries)
        .flat(2)
        .map((index) => (index < 0 ? ~index : index)),
    ),
  ].sort((a, b) => a - b);
  const place = new Map(used.map((old, index) => [old, index]));
  const moved = (ring: Ring): Ring =>
    ring.map((index) => (index < 0 ? ~(place.get(~index) ?? 0) : (place.get(index) ?? 0)));
  return {
    ...map,
    arcs: used.map((index) => map.arcs[index] ?? []),
    countries: Object.fromEntries(Object.entries(map.countries).map(([code, rings]) => [code, rings.map(moved)])),
  };
}

// The window of the world that is baked, and countries brought onto its plane.

/** In units of about 2 km: Europe to Moscow with the lands around it, so that a screen of any shape is filled. */
const WINDOW = { width: 4200, height: 3200 } as const;
const EUROPE: ConicConformal = { parallels: [43, 60], centre: 19, scale: 3185, translate: [2050, 4700] };

type Position = [x: number, y: number];

/** The rings of a shape on the plane, clipped to the window and closed. Adds no points, so shared borders stay shared. */
function windowRings(shape: GeoPermissibleObjects): Position[][] {
  const rings: Position[][] = [];
  const idle = () => {};
  const sink = {
    point: (x: number, y: number) => void rings.at(-1)?.push([x, y]),
    lineStart: () => void rings.push([]),
    lineEnd: idle,
    polygonStart: idle,
    polygonEnd: idle,
    sphere: idle,
  };
  geoStream(shape, projection().stream(sink));
  return rings.filter((ring) => ring.length >= 3).map((ring) => [...ring, ring[0] as Position]);
}

function projection() {
  return geoConicConformal()
    .parallels([...EUROPE.parallels])
    .rotate([-EUROPE.centre, 0])
    .scale(EUROPE.scale)
    .translate([...EUROPE.translate])
    .precision(0)
    .clipExtent([
      [0, 0],
      [WINDOW.width, WINDOW.height],
    ]);
}
