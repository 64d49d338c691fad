/** The map, once those who met on it sit around one table: it lies on the table, and is the live one. */
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Coordinates } from '#engine/model/scenario/coordinates.ts';
import type { LaidTable } from '#session/table/table-model.ts';
import { TABLE } from './hall-places.ts';
import { onScreen } from './hall-view.ts';
import type { MapData, Point } from './map-data.ts';
import { frameOf, type MapFrame, onMap, screenOf } from './map-frame.ts';
import { shownPlaces, territoriesOf } from './map-view.ts';
import type { ChartOnTable, HallFrame } from './stage-view.ts';

/** Half of its width on the table, in the room's own picture. */
const REACH = 226;
/** Flattening of the map in perspective: that of the table. */
export const LIES_FLAT = TABLE.ry / TABLE.rx;
/** Free margin around the places, as a share of the side. */
const MARGIN = 0.2;
/** Height of a line above the places that it joins: share of their distance, and limit in the room's own picture. */
const RISES = { share: 0.45, most: 44 } as const;

/** The map on the table; `before` is how it hung while the delegations were still on it, where that was just now. */
export function chartOnTable(
  table: LaidTable,
  map: MapData,
  hall: HallFrame,
  before: MapFrame | undefined,
): ChartOnTable {
  const side = 2 * Math.round(REACH * hall.scale);
  const margin = side * MARGIN;
  const margins = { left: margin, right: margin, top: margin, bottom: margin };
  const frame = frameOf(map, shownPlaces(table, map), { width: side, height: side }, margins);
  const middle = onScreen(hall, [TABLE.x, TABLE.y]);
  const flat = screenOf(map, frame);
  const lying = (place: Coordinates): Point | undefined => {
    const [x, y] = flat(place);
    const [east, south] = [x - side / 2, y - side / 2];
    if (!onMap(map, place) || Math.hypot(east, south) > side / 2) return undefined;
    return [middle[0] + east, middle[1] + south * LIES_FLAT];
  };
  return {
    ...{ side, frame, middle, territories: territoriesOf(table) },
    hung: before && hungAs(before, frame, side),
    lines: linesBetween(table, lying, RISES.most * hall.scale),
    places: agreedPlaces(table, lying),
  };
}

/** Returns the earlier centre and relative scale of the tile, while the map filled the whole stage. */
function hungAs(before: MapFrame, frame: MapFrame, side: number): NonNullable<ChartOnTable['hung']> {
  const scale = before.scale / frame.scale;
  const along = (axis: 0 | 1) => before.offset[axis] + scale * (side / 2 - frame.offset[axis]);
  return { at: [along(0), along(1)], scale };
}

/** Returns the position of a place on the screen; `undefined` beyond the edge of the table's map. */
type Lying = (place: Coordinates) => Point | undefined;

function linesBetween(
  { delegations, stage: { opened } }: LaidTable,
  lying: Lying,
  highest: number,
): ChartOnTable['lines'] {
  const placeOf = (party: PartyIndex) => {
    const place = delegations.find((one) => one.party === party)?.at;
    return place && lying(place);
  };
  return opened.flatMap(([a, b]) => {
    const [from, to] = [placeOf(a), placeOf(b)];
    return from === undefined || to === undefined
      ? []
      : [{ between: [a, b] as const, path: risingLine(from, to, highest) }];
  });
}

function risingLine(from: Point, to: Point, highest: number): Point[] {
  const steps = 24;
  const rise = Math.min(Math.hypot(to[0] - from[0], to[1] - from[1]) * RISES.share, highest);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const share = step / steps;
    const high = 4 * share * (1 - share) * rise;
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share - high] as const;
  });
}

/** The places that signed parts of the text name. */
function agreedPlaces({ tracks }: LaidTable, lying: Lying): ChartOnTable['places'] {
  const articles = tracks.filter(({ status }) => status === 'signed').flatMap((track) => track.articles);
  return articles.flatMap(({ issue, options }) =>
    options.flatMap(({ at: place, inText, label }) => {
      const at = place && inText === 'current' ? lying(place) : undefined;
      return at === undefined ? [] : [{ issue, at, label }];
    }),
  );
}
