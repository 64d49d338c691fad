/** Lambert's conformal conic projection of the sphere: shapes stay true, distances nearly so between the parallels. */
import type { Coordinates } from '#engine/model/scenario/coordinates.ts';

export interface ConicConformal {
  /** The two parallels of true scale, in degrees north. */
  readonly parallels: readonly [south: number, north: number];
  /** The meridian that is upright, in degrees east. */
  readonly centre: number;
  /** Radius of the globe in map units. */
  readonly scale: number;
  /** Intersection of the equator and the central meridian, in map units; y grows southwards. */
  readonly translate: readonly [x: number, y: number];
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const halfTangent = (latitude: number): number => Math.tan(Math.PI / 4 + latitude / 2);

/**
 * A function from longitude and latitude in degrees to map units.
 * Formulas: J. P. Snyder, Map Projections: A Working Manual (USGS 1395, 1987), 15-1 to 15-4, for the sphere.
 */
export function projector(projection: ConicConformal): (place: Coordinates) => [x: number, y: number] {
  const [south, north] = projection.parallels.map(radians) as [number, number];
  const cone = Math.log(Math.cos(south) / Math.cos(north)) / Math.log(halfTangent(north) / halfTangent(south));
  const factor = (Math.cos(south) * halfTangent(south) ** cone) / cone;
  const [x0, y0] = projection.translate;
  return ([longitude, latitude]) => {
    const radius = factor / halfTangent(radians(latitude)) ** cone;
    const angle = cone * radians(wrap(longitude - projection.centre));
    return [
      x0 + projection.scale * radius * Math.sin(angle),
      y0 - projection.scale * (factor - radius * Math.cos(angle)),
    ];
  };
}

/** An angle in degrees brought between -180 and 180. */
function wrap(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}
