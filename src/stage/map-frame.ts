/** The part of the map that the stage shows. */
import type { Coordinates } from '#engine/model/scenario/coordinates.ts';
import type { Size } from './geometry.ts';
import type { MapData, Point } from './map-data.ts';
import { projector } from './projector.ts';

/** Screen = unit x scale + offset. */
export interface MapFrame {
  readonly scale: number;
  readonly offset: Point;
}

export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Units at the map's edge that are never shown: there coasts end with the map. */
const EDGE = 8;
/** The least that is shown across, in units (about 1,500 km), however close the places are. */
const LEAST = 750;

/** True if a place lies on the map. */
export function onMap(map: MapData, place: Coordinates): boolean {
  const [x, y] = projector(map.projection)(place);
  return x > EDGE * 6 && y > EDGE * 6 && x < map.width - EDGE * 6 && y < map.height - EDGE * 6;
}

/** A flat stage may be wider than the map, but the map is never smaller than this share of it. */
const LEAST_FILLED = 0.6;

/** The frame that brings all places (those on the map) inside the margins, and fills the stage with map if it can. */
export function frameOf(map: MapData, places: readonly Coordinates[], size: Size, margins: Margins): MapFrame {
  const project = projector(map.projection);
  const points = places.filter((place) => onMap(map, place)).map(project);
  const [left, right] = extent(
    points.map(([x]) => x),
    map.width / 2,
  );
  const [top, bottom] = extent(
    points.map(([, y]) => y),
    map.height / 2,
  );
  const free = { width: size.width - margins.left - margins.right, height: size.height - margins.top - margins.bottom };
  const fitting = Math.min(Math.max(free.width, 40) / (right - left), Math.max(free.height, 40) / (bottom - top));
  const filling = Math.max(size.width / (map.width - 2 * EDGE), size.height / (map.height - 2 * EDGE));
  const scale = Math.max(fitting, filling * LEAST_FILLED);
  const middle: Point = [margins.left + free.width / 2, margins.top + free.height / 2];
  return {
    scale,
    offset: [
      covering(middle[0] - ((left + right) / 2) * scale, size.width - (map.width - EDGE) * scale, -EDGE * scale),
      covering(middle[1] - ((top + bottom) / 2) * scale, size.height - (map.height - EDGE) * scale, -EDGE * scale),
    ],
  };
}

/** Greatest distance from the delegations, as a share of their spread, at which a place still widens the frame. */
const NEAR = 0.6;

/** Returns the places among the anchors or near them; one on another continent would shrink all. */
export function placesNear(
  map: MapData,
  anchors: readonly Coordinates[],
  places: readonly Coordinates[],
): Coordinates[] {
  const project = projector(map.projection);
  const points = anchors.filter((place) => onMap(map, place)).map(project);
  const across = [0, 1].map((axis) =>
    extent(
      points.map((point) => point[axis] ?? 0),
      0,
    ),
  );
  const reach = NEAR * Math.max(...across.map(([low, high]) => high - low));
  return places.filter((place) => {
    const point = project(place);
    return across.every(([low, high], axis) => (point[axis] ?? 0) > low - reach && (point[axis] ?? 0) < high + reach);
  });
}

/** A function from longitude and latitude to the screen. */
export function screenOf(map: MapData, { scale, offset }: MapFrame): (place: Coordinates) => Point {
  const project = projector(map.projection);
  return (place) => {
    const [x, y] = project(place);
    return [x * scale + offset[0], y * scale + offset[1]];
  };
}

function extent(values: readonly number[], middle: number): [number, number] {
  const [low, high] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [middle, middle];
  const spare = Math.max(0, LEAST - (high - low)) / 2;
  return [low - spare, high + spare];
}

/** The offset nearest to the wish that leaves no edge of the map in sight; the wish itself where the map is too small. */
function covering(wish: number, low: number, high: number): number {
  return low > high ? wish : Math.min(Math.max(wish, low), high);
}
