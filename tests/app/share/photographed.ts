import type { QrModules } from '#panels/share/qr-code.tsx';

/** A picture in grey, as RGBA. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Light modules around a code. */
const QUIET = 4;
/** Lines of a photograph, and pixels of each. */
const EDGE = 720;
/** A photograph takes the mean of so many points squared for each pixel. */
const POINTS = 2;
/** What a wall, a projected dark module and a light one look like. */
const WALL = 0.55;
const DARK = 0.12;
const LIGHT = 0.9;

/** A code as it is drawn, with so many pixels a module. */
export function pixelsOf(modules: QrModules, scale: number): Pixels {
  const edge = (modules.length + 2 * QUIET) * scale;
  const at = (pixel: number) => Math.floor(pixel / scale) - QUIET;
  return pixels(edge, (x, y) => (modules[at(y)]?.[at(x)] === true ? 0 : 1));
}

/** A projected code as a phone sees it: so many pixels large, turned by some radians, grey, blurred. */
export function photographed(modules: QrModules, { edge, turned }: { edge: number; turned: number }): Pixels {
  const size = modules.length + 2 * QUIET;
  const [cos, sin] = [(Math.cos(turned) * size) / edge, (Math.sin(turned) * size) / edge];
  const lightAt = (x: number, y: number) => {
    const [u, v] = [x - EDGE / 2, y - EDGE / 2];
    const [column, row] = [Math.floor(cos * u + sin * v + size / 2), Math.floor(cos * v - sin * u + size / 2)];
    if (column < 0 || row < 0 || column >= size || row >= size) return WALL;
    return modules[row - QUIET]?.[column - QUIET] === true ? DARK : LIGHT;
  };
  const sharp = Float32Array.from({ length: EDGE * EDGE }, (_, index) =>
    meanIn(index % EDGE, Math.floor(index / EDGE), lightAt),
  );
  return pixels(EDGE, (x, y) => blurred(sharp, x, y));
}

function meanIn(x: number, y: number, lightAt: (x: number, y: number) => number): number {
  let sum = 0;
  for (let point = 0; point < POINTS * POINTS; point += 1) {
    sum += lightAt(x + ((point % POINTS) + 0.5) / POINTS, y + (Math.floor(point / POINTS) + 0.5) / POINTS);
  }
  return sum / (POINTS * POINTS);
}

/** The mean of a pixel and its neighbours, which count half, and a quarter over the corner. */
function blurred(sharp: Float32Array, x: number, y: number): number {
  let sum = 0;
  for (let dy = -1; dy <= 1; dy += 1) {
    for (let dx = -1; dx <= 1; dx += 1) {
      sum += (sharp[(y + dy) * EDGE + x + dx] ?? WALL) * (dx === 0 ? 2 : 1) * (dy === 0 ? 2 : 1);
    }
  }
  return sum / 16;
}

function pixels(edge: number, lightAt: (x: number, y: number) => number): Pixels {
  const data = new Uint8Array(edge * edge * 4).fill(255);
  for (let index = 0; index < edge * edge; index += 1) {
    data.fill(Math.round(255 * lightAt(index % edge, Math.floor(index / edge))), 4 * index, 4 * index + 3);
  }
  return { width: edge, height: edge, data };
}
