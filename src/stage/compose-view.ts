/** From the table's model to the stage's picture. */
import type { Place } from '#engine/model/scenario.ts';
import type { TableModel } from '#session/table-model.ts';
import { channelViews, dossierViews } from './channel-view.ts';
import { delegationsAtTable, delegationsOnMap, fitsMap, portholeRadius } from './delegation-view.ts';
import type { Bow, Rect, Size } from './geometry.ts';
import { labelViews, type Measure } from './label-view.ts';
import type { MapData } from './map-data.ts';
import { frameOf, type Margins, onMap, placesNear, screenOf } from './map-frame.ts';
import { SEAS } from './seas.ts';
import type { StageView } from './stage-view.ts';
import { venueViews } from './venue-view.ts';

/** The picture for a size. Anything that covers the stage's lower edge (in pixels) is kept free of places. */
export function composeView(model: TableModel, map: MapData, size: Size, measure: Measure, covered = 0): StageView {
  const compact = size.width < 400 || size.height - covered < 260;
  const unit = compact ? 0.8 : Math.min(1.3, Math.max(1, size.width / 620));
  return fitsMap(map, model.delegations)
    ? mapView(model, map, size, measure, { compact, unit, covered })
    : tableView(model, size, measure, { compact, unit, covered });
}

/** Height of the legend and the note, in pixels at unit 1. */
const LEGEND = 50;

interface Room {
  readonly compact: boolean;
  readonly unit: number;
  readonly covered: number;
}

function mapView(model: TableModel, map: MapData, size: Size, measure: Measure, room: Room): StageView {
  const { compact, unit } = room;
  const frame = frameOf(map, shownPlaces(model, map), size, marginsOf(model, map, size, room));
  const screen = screenOf(map, frame);
  const delegations = delegationsOnMap(model.delegations, map, screen, size, unit);
  const channels = channelViews(model.channels, delegations, bowOf('outward', size));
  const dossiers = dossierViews(model.channels, delegations, bowOf('outward', size));
  const venues = venueViews(model, { delegations, channels, screen, unit, compact, free: freeRect(size, room) });
  const seas = SEAS.map(({ name, at }) => ({ name, at: screen(at) }));
  const scenery = {
    model,
    delegations,
    channels,
    dossiers,
    venues,
    seas,
    bounds: bounds(size, room),
    reserved: reserved(size, room),
    unit,
    compact,
    hub: undefined,
  };
  return {
    size,
    unit,
    compact,
    scene: { kind: 'map', frame },
    delegations,
    channels,
    dossiers,
    venues,
    labels: labelViews(scenery, measure),
  };
}

function tableView(model: TableModel, size: Size, measure: Measure, room: Room): StageView {
  const { compact, unit } = room;
  const table = tableRect(size, room);
  const hub = [table.x + table.width / 2, table.y + table.height / 2] as const;
  const delegations = delegationsAtTable(model.delegations, table, unit);
  const channels = channelViews(model.channels, delegations, bowOf('inward', size));
  const dossiers = dossierViews(model.channels, delegations, bowOf('inward', size));
  const scenery = {
    model,
    delegations,
    channels,
    dossiers,
    venues: [],
    seas: [],
    bounds: bounds(size, room),
    reserved: reserved(size, room),
    unit,
    compact,
    hub,
  };
  return {
    size,
    unit,
    compact,
    scene: { kind: 'table', table },
    delegations,
    channels,
    dossiers,
    venues: [],
    labels: labelViews(scenery, measure),
  };
}

function bowOf(sense: Bow['sense'], { height }: Size): Bow {
  return { sense, most: Math.min(40, height * 0.1) };
}

/** The delegations' places, and the venues among or near them. */
function shownPlaces(model: TableModel, map: MapData): Place[] {
  const delegations = model.delegations.flatMap(({ at }) => (at ? [at] : []));
  const options = model.tracks.flatMap(({ articles }) => articles.flatMap((article) => article.options));
  const venues = options.flatMap(({ at }) => (at ? [at] : []));
  return [...delegations, ...placesNear(map, delegations, venues)];
}

/** What is left of the stage above whatever covers its lower edge and above the legend. */
function freeRect({ width, height }: Size, { compact, covered, unit }: Room): Rect {
  return { x: 0, y: 0, width, height: height - covered - (compact ? 0 : LEGEND * unit) };
}

/** Room for names at the edges and, on a strip, for the portholes. */
function marginsOf(model: TableModel, map: MapData, size: Size, { compact, unit, covered }: Room): Margins {
  const side = compact ? 44 : Math.min(100 * unit, size.width * 0.2);
  const windows = model.delegations.some(({ at }) => at !== undefined && !onMap(map, at));
  const flat = size.height - covered < 400;
  const left = windows && flat ? 2 * portholeRadius(size, unit) + 30 : side;
  const edge = compact ? 30 : 64 * unit;
  return { left, right: side, top: edge, bottom: edge + covered };
}

function tableRect(size: Size, { unit, compact, covered }: Room): Rect {
  const free = {
    width: size.width - 2 * (compact ? 70 : 110 * unit),
    height: size.height - covered - (compact ? 90 : 190 * unit),
  };
  const width = Math.min(free.width, Math.max(free.height, 60) * 2.2, 620);
  const height = Math.min(Math.max(free.height, 50), width * 0.62);
  return { x: (size.width - width) / 2, y: (size.height - covered - height) / 2 - (compact ? 0 : 14), width, height };
}

function bounds({ width, height }: Size, { covered }: Room): Rect {
  return { x: 6, y: 6, width: width - 12, height: height - covered - 12 };
}

/** The lines of the legend and of the map's note. */
function reserved({ width, height }: Size, { compact, covered, unit }: Room): Rect[] {
  return compact ? [] : [{ x: 0, y: height - covered - LEGEND * unit, width: width * 0.75, height: LEGEND * unit }];
}
