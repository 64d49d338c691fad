/** The chart under everything: sea, graticule, coasts, land, territories, borders. Painted once a size and theme. */
import type { Place } from '#engine/model/scenario.ts';
import { coastsAndBorders, countryRings, type MapData, type Point } from './map-data.ts';
import { type MapFrame, screenOf } from './map-frame.ts';
import { type Palette, tintOf } from './palette.ts';
import type { Size } from './stage-view.ts';
import { territoryPattern } from './territory-pattern.ts';

/** The map's outlines, made once. */
export interface ChartPaths {
  readonly land: Path2D;
  readonly coasts: Path2D;
  readonly borders: Path2D;
  readonly country: (code: string) => Path2D;
}

export function chartPaths(map: MapData): ChartPaths {
  const { coasts, borders } = coastsAndBorders(map);
  const codes = Object.keys(map.countries);
  return {
    land: pathOf(codes.flatMap((code) => countryRings(map, code)), true),
    coasts: pathOf(coasts, false),
    borders: pathOf(borders, false),
    country: (code) => pathOf(countryRings(map, code), true),
  };
}

export interface Chart {
  readonly map: MapData;
  readonly paths: ChartPaths;
  readonly frame: MapFrame;
  readonly size: Size;
  readonly palette: Palette;
  /** Flags of countries, by whose delegation they are. */
  readonly territories: readonly { readonly order: number; readonly flags: readonly string[] }[];
}

/** Paints the chart; the context's units are CSS pixels. */
export function paintChart(context: CanvasRenderingContext2D, chart: Chart): void {
  paintSea(context, chart.size, chart.palette);
  paintGraticule(context, chart);
  context.save();
  context.translate(...chart.frame.offset);
  context.scale(chart.frame.scale, chart.frame.scale);
  paintLand(context, chart);
  context.restore();
  paintMapEdges(context, chart);
  paintShade(context, chart.size, chart.palette);
}

export function paintSea(context: CanvasRenderingContext2D, { width, height }: Size, palette: Palette): void {
  const sea = context.createLinearGradient(0, 0, 0, height);
  sea.addColorStop(0, palette.seaTop);
  sea.addColorStop(1, palette.seaBottom);
  context.fillStyle = sea;
  context.fillRect(0, 0, width, height);
}

/** The light falls on the middle; the edges of the room are darker. */
export function paintShade(context: CanvasRenderingContext2D, { width, height }: Size, palette: Palette): void {
  const far = Math.hypot(width, height) / 2;
  const shade = context.createRadialGradient(width / 2, height * 0.45, far * 0.45, width / 2, height * 0.45, far * 1.05);
  shade.addColorStop(0, 'rgba(0, 0, 0, 0)');
  shade.addColorStop(1, palette.shade);
  context.fillStyle = shade;
  context.fillRect(0, 0, width, height);
}

/** Where the stage is wider or higher than the map, the map fades into the sea. */
function paintMapEdges(context: CanvasRenderingContext2D, { map, frame, size, palette }: Chart): void {
  const fade = 70;
  const [left, top] = frame.offset;
  const edges = [
    [left, 0, 1, 0],
    [left + map.width * frame.scale, 0, -1, 0],
    [0, top, 0, 1],
    [0, top + map.height * frame.scale, 0, -1],
  ] as const;
  for (const [x, y, dx, dy] of edges) {
    const hidden = dx > 0 ? x <= 0 : dx < 0 ? x >= size.width : dy > 0 ? y <= 0 : y >= size.height;
    if (hidden) continue;
    const gradient = context.createLinearGradient(x, y, x + dx * fade, y + dy * fade);
    gradient.addColorStop(0, palette.seaTop);
    gradient.addColorStop(0.15, palette.seaTop);
    gradient.addColorStop(1, `${palette.seaTop}00`);
    context.fillStyle = gradient;
    const [far, wide] = [3 * size.width, 3 * size.height];
    context.fillRect(dx < 0 ? x - fade : x - far, dy < 0 ? y - fade : y - wide, dx === 0 ? 2 * far : far + fade, dy === 0 ? 2 * wide : wide + fade);
  }
}

function paintGraticule(context: CanvasRenderingContext2D, { map, frame, palette }: Chart): void {
  const screen = screenOf(map, frame);
  const line = (places: readonly Place[]) => {
    context.beginPath();
    for (const place of places) context.lineTo(...screen(place));
    context.stroke();
  };
  context.strokeStyle = palette.graticule;
  context.lineWidth = 1;
  for (let longitude = -60; longitude <= 100; longitude += 10) line(range(15, 80, 5).map((latitude) => [longitude, latitude]));
  for (let latitude = 20; latitude <= 80; latitude += 10) line(range(-60, 100, 4).map((longitude) => [longitude, latitude]));
}

function paintLand(context: CanvasRenderingContext2D, { paths, frame, palette, territories }: Chart): void {
  const pixel = 1 / frame.scale;
  const stroke = (path: Path2D, colour: string, width: number, alpha = 1) => {
    context.globalAlpha = alpha;
    context.strokeStyle = colour;
    context.lineWidth = width * pixel;
    context.stroke(path);
    context.globalAlpha = 1;
  };
  context.lineJoin = 'round';
  for (const [width, alpha] of [[13, 0.3], [8, 0.4], [4, 0.6]] as const) stroke(paths.coasts, palette.halo, width, alpha);
  context.fillStyle = palette.land;
  context.fill(paths.land, 'evenodd');
  for (const { order, flags } of territories) {
    for (const flag of flags) paintTerritory(context, paths.country(flag), tintOf(palette, order), order, pixel);
  }
  stroke(paths.borders, palette.border, 0.9);
  stroke(paths.coasts, palette.coast, 1.1);
}

/** A tenth of the delegation's tint and a pattern of its own, so that greyscale tells territories apart too. */
function paintTerritory(context: CanvasRenderingContext2D, path: Path2D, tint: string, order: number, pixel: number): void {
  context.fillStyle = tint;
  context.globalAlpha = 0.1;
  context.fill(path, 'evenodd');
  const pattern = territoryPattern(context, order, tint);
  if (pattern !== null) {
    pattern.setTransform(new DOMMatrix().scale(pixel));
    context.fillStyle = pattern;
    context.globalAlpha = 0.2;
    context.fill(path, 'evenodd');
  }
  context.globalAlpha = 1;
}

function pathOf(lines: readonly (readonly Point[])[], closed: boolean): Path2D {
  const path = new Path2D();
  for (const points of lines) {
    points.forEach(([x, y], index) => (index === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
    if (closed) path.closePath();
  }
  return path;
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
}
