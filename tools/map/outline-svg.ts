/** The map as a small picture: decoration of the first screen, where nothing on it has to be read. */
import type { MapData } from '#stage/map-data.ts';
import { arcPoints, countryRings } from '#stage/map-data.ts';
import type { Smallest } from './bake-europe.ts';

/** Detail for the whole map at a width of about a thousand pixels. */
export const COARSE: Smallest = { triangle: 60, ring: 260 };
/** Units of the map in one unit of the picture. */
const UNIT = 2;

/** Land as a veil and its lines in full, in one colour: it serves as a picture and as a mask. */
export function outlineSvg(map: MapData): string {
  const land = Object.keys(map.countries).flatMap((code) => countryRings(map, code).map((ring) => `${pathOf(ring)}Z`));
  const lines = map.arcs.map((arc) => pathOf(arcPoints(arc)));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${map.width / UNIT} ${map.height / UNIT}">` +
    `<path fill="#54708a" fill-opacity=".34" fill-rule="evenodd" d="${land.join('')}"/>` +
    `<path fill="none" stroke="#54708a" stroke-width="2.2" stroke-linejoin="round" d="${lines.join('')}"/></svg>\n`
  );
}

function pathOf(points: readonly (readonly [number, number])[]): string {
  let last: readonly [number, number] = [0, 0];
  return points
    .map(([x, y], index) => {
      const here: readonly [number, number] = [Math.round(x / UNIT), Math.round(y / UNIT)];
      const step = index === 0 ? `M${here[0]} ${here[1]}` : `l${here[0] - last[0]} ${here[1] - last[1]}`;
      last = here;
      return step === 'l0 0' ? '' : step.replace(' -', '-');
    })
    .join('');
}
