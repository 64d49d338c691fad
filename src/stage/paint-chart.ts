/** The chart under everything: sea, graticule, coasts, land, territories, borders. Painted once a size and theme. */
import type { Coordinates } from '#engine/model/scenario/coordinates.ts';
import type { Size } from './geometry.ts';
import { coastsAndBorders, countryRings, type MapData, type Point } from './map-data.ts';
import { type MapFrame, screenOf } from './map-frame.ts';
import { type Palette, tintOf } from './palette.ts';
import type { TerritoryView } from './stage-view.ts';
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
    land: pathOf(
      codes.flatMap((code) => countryRings(map, code)),
      true,
    ),
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
  readonly territories: readonly TerritoryView[];
}

/** Paints the chart in parts; the context's units are CSS pixels. */
export function* paintingChart(context: CanvasRenderingContext2D, chart: Chart): Generator<void, void> {
  paintSea(context, chart.size, chart.palette);
  yield;
  paintGraticule(context, chart);
  yield;
  context.save();
  context.translate(...chart.frame.offset);
  context.scale(chart.frame.scale, chart.frame.scale);
  yield* paintingLand(context, chart);
  context.restore();
  paintMapEdges(context, chart);
}

function paintSea(context: CanvasRenderingContext2D, { width, height }: Size, palette: Palette): void {
  const sea = context.createLinearGradient(0, 0, 0, height);
  sea.addColorStop(0, palette.seaTop);
  sea.addColorStop(1, palette.seaBottom);
  context.fillStyle = sea;
  context.fillRect(0, 0, width, height);
}

/** Pixels over which the map's edge turns into sea. */
const FADE = 70;

interface Edge {
  readonly seen: boolean;
  /** Start of the gradient, where only the sea is seen, and its end, where only the map is left. */
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly area: readonly [x: number, y: number, width: number, height: number];
}

/** Fades the map into the sea along edges at which the stage is wider or higher than the map. */
function paintMapEdges(context: CanvasRenderingContext2D, { map, frame, size, palette }: Chart): void {
  const [left, top] = frame.offset;
  const [right, bottom] = [left + map.width * frame.scale, top + map.height * frame.scale];
  const { width, height } = size;
  const edges: Edge[] = [
    { seen: left > 0, from: [left, 0], to: [left + FADE, 0], area: [0, 0, left + FADE, height] },
    { seen: right < width, from: [right, 0], to: [right - FADE, 0], area: [right - FADE, 0, width, height] },
    { seen: top > 0, from: [0, top], to: [0, top + FADE], area: [0, 0, width, top + FADE] },
    { seen: bottom < height, from: [0, bottom], to: [0, bottom - FADE], area: [0, bottom - FADE, width, height] },
  ];
  for (const { from, to, area } of edges.filter(({ seen }) => seen)) {
    const gradient = context.createLinearGradient(...from, ...to);
    gradient.addColorStop(0, palette.seaTop);
    gradient.addColorStop(0.15, palette.seaTop);
    gradient.addColorStop(1, `${palette.seaTop}00`);
    context.fillStyle = gradient;
    context.fillRect(...area);
  }
}

function paintGraticule(context: CanvasRenderingContext2D, { map, frame, palette }: Chart): void {
  const screen = screenOf(map, frame);
  const line = (places: readonly Coordinates[]) => {
    context.beginPath();
    for (const place of places) context.lineTo(...screen(place));
    context.stroke();
  };
  context.strokeStyle = palette.graticule;
  context.lineWidth = 1;
  for (let longitude = -60; longitude <= 100; longitude += 10)
    line(range(15, 80, 5).map((latitude) => [longitude, latitude]));
  for (let latitude = 20; latitude <= 80; latitude += 10)
    line(range(-60, 100, 4).map((longitude) => [longitude, latitude]));
}

function* paintingLand(
  context: CanvasRenderingContext2D,
  { paths, frame, palette, territories }: Chart,
): Generator<void, void> {
  const pixel = 1 / frame.scale;
  const stroke = (path: Path2D, colour: string, width: number, alpha = 1) => {
    context.globalAlpha = alpha;
    context.strokeStyle = colour;
    context.lineWidth = width * pixel;
    context.stroke(path);
    context.globalAlpha = 1;
  };
  context.lineJoin = 'round';
  for (const [width, alpha] of [
    [13, 0.3],
    [8, 0.4],
    [4, 0.6],
  ] as const) {
    stroke(paths.coasts, palette.halo, width, alpha);
    yield;
  }
  context.fillStyle = palette.land;
  context.fill(paths.land, 'evenodd');
  yield;
  for (const { order, codes } of territories) {
    for (const code of codes) paintTerritory(context, paths.country(code), tintOf(palette, order), order, pixel);
    yield;
  }
  stroke(paths.borders, palette.border, 0.9);
  stroke(paths.coasts, palette.coast, 1.1);
}

/** A tenth of the delegation's tint and a pattern of its own, so that greyscale tells territories apart too. */
function paintTerritory(
  context: CanvasRenderingContext2D,
  path: Path2D,
  tint: string,
  order: number,
  pixel: number,
): void {
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
    path.moveTo(...(points[0] ?? [0, 0]));
    for (const point of points.slice(1)) path.lineTo(...point);
    if (closed) path.closePath();
  }
  return path;
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
}
