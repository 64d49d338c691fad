import type { Party } from '#engine/model/scenario/party.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { PhotographModel } from '#session/screens/folder-model.ts';
import { markOf } from '#session/words/names.ts';
import { countryRings, type MapData, type Point } from '#stage/map-data.ts';
import { frameOf, onMap, screenOf } from '#stage/map-frame.ts';

const SIZE = { width: 264, height: 176 } as const;
/** Room around the outermost delegation, so that its mark and its country are in the picture. */
const MARGINS = { left: 62, right: 30, top: 44, bottom: 44 } as const;
/** Least distance of a mark from the picture's edge. */
const INSET = 24;
/** Points closer than this, in pixels, are one. */
const FINE = 1.2;

/** The delegations on the map, as a picture of the scenario's folder; absent where fewer than two have a place on it. */
export function photographOf(scenario: Scenario, map: MapData): PhotographModel | undefined {
  const places = scenario.parties.flatMap(({ at }) => (at !== undefined && onMap(map, at) ? [at] : []));
  if (places.length < 2 || scenario.parties.some(({ at }) => at === undefined)) return undefined;
  const frame = frameOf(map, places, SIZE, MARGINS);
  const toPicture = screenOf(map, frame);
  const { scale, offset } = frame;
  const marks = scenario.parties.map((party, index) => ({
    ...markOf({ scenario }, index),
    ...inside(toPicture(party.at ?? [0, 0])),
  }));
  const ids = scenario.parties.map(({ id }) => id);
  const apart = new Set(
    scenario.channels
      .filter(({ kind }) => kind !== 'direct')
      .flatMap(({ between: [a, b] }) => [`${a} ${b}`, `${b} ${a}`]),
  );
  const channels = marks.flatMap((from, one) =>
    marks.slice(one + 1).flatMap((to) => (apart.has(`${ids[one]} ${ids[to.party]}`) ? [] : [{ from, to }])),
  );
  return {
    ...SIZE,
    map: { x: offset[0], y: offset[1], width: map.width * scale, height: map.height * scale },
    marks,
    channels: channels.map(({ from, to }) => ({ x1: from.x, y1: from.y, x2: to.x, y2: to.y })),
    territories: scenario.parties.flatMap((party, order) => territoryOf(map, party, order, frame)),
  };
}

/** The country of a delegation that speaks for one. */
function territoryOf(
  map: MapData,
  { flags }: Party,
  order: number,
  { scale, offset }: ReturnType<typeof frameOf>,
): PhotographModel['territories'] {
  const [flag] = flags ?? [];
  if (flag === undefined || flags?.length !== 1) return [];
  const rings = countryRings(map, flag).map((ring) =>
    thinned(ring.map(([x, y]) => [x * scale + offset[0], y * scale + offset[1]])),
  );
  const drawn = rings.filter((ring) => ring.length > 3 && ring.some(inPicture));
  if (drawn.length === 0) return [];
  return [{ order, path: drawn.map(pathOf).join('') }];
}

/** A ring in tenths of a pixel, each point as seen from the one before it: the first page has it in it, and short. */
function pathOf(ring: readonly Point[]): string {
  const [first = [0, 0], ...rest] = ring.map(([x, y]): Point => [Math.round(x * 10), Math.round(y * 10)]);
  let [lastX, lastY] = first;
  const steps = rest.map(([x, y]) => {
    const step = `${(x - lastX) / 10} ${(y - lastY) / 10}`.replace(/\b0\./g, '.').replace(' -', '-');
    [lastX, lastY] = [x, y];
    return step;
  });
  return `M${first[0] / 10} ${first[1] / 10}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

function thinned(ring: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of ring) {
    const last = kept.at(-1);
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= FINE) kept.push(point);
  }
  return kept;
}

function inPicture([x, y]: Point): boolean {
  return x > 0 && x < SIZE.width && y > 0 && y < SIZE.height;
}

/** A place outside of the picture stands at its edge. */
function inside([x, y]: Point): { readonly x: number; readonly y: number } {
  return { x: rounded(within(x, SIZE.width)), y: rounded(within(y, SIZE.height)) };
}

function within(value: number, length: number): number {
  return Math.min(Math.max(value, INSET), length - INSET);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
