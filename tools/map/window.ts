/** The window of the world that is baked, and countries brought onto its plane. */
import { type GeoPermissibleObjects, geoConicConformal, geoStream } from 'd3-geo';
import type { ConicConformal } from '#stage/projector.ts';

/** In units of about 2 km: Europe to Moscow with the lands around it, so that a screen of any shape is filled. */
export const WINDOW = { width: 4200, height: 3200 } as const;
export const EUROPE: ConicConformal = { parallels: [43, 60], centre: 19, scale: 3185, translate: [2050, 4700] };

export type Position = [x: number, y: number];

/** The rings of a shape on the plane, clipped to the window and closed. Adds no points, so shared borders stay shared. */
export function windowRings(shape: GeoPermissibleObjects): Position[][] {
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
