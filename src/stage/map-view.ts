/** The table on the map: delegations at their capitals, and what goes on between them. */
import type { Coordinates } from '#engine/model/scenario/coordinates.ts';
import type { Sea } from '#session/table/frame/map-words.ts';
import type { SceneMark } from '#session/table/frame/moment.ts';
import type { LaidTable } from '#session/table/table-model.ts';
import { channelViews, dossierViews } from './channel-view.ts';
import { delegationsOnMap, portholeRadius } from './delegation-view.ts';
import { around, type Bow, type Rect, type Size } from './geometry.ts';
import { lettering } from './label-view.ts';
import { lightView } from './light-view.ts';
import type { MapData } from './map-data.ts';
import { frameOf, type Margins, onMap, placesNear, screenOf } from './map-frame.ts';
import { marksOnMap } from './scene-mark-view.ts';
import { siteViews } from './site-view.ts';
import { shownClaims } from './slip-view.ts';
import type { MapView, TargetArea, TerritoryView } from './stage-view.ts';
import type { Surface } from './surface.ts';
import { venueViews } from './venue-view.ts';

// Positions of the names of seas on the map of Europe.

const SEAS: readonly { readonly sea: Sea; readonly at: Coordinates }[] = [
  { sea: 'north', at: [3, 56.2] },
  { sea: 'baltic', at: [19.3, 56.9] },
  { sea: 'black', at: [34.3, 43.2] },
  { sea: 'mediterranean', at: [18.2, 34.9] },
  { sea: 'atlantic', at: [-13.5, 46.5] },
  { sea: 'norwegian', at: [3, 66.5] },
];

/** Height of the legend and the note, in pixels at unit 1. */
const LEGEND = 50;

interface Room {
  readonly size: Size;
  readonly compact: boolean;
  readonly unit: number;
  readonly covered: number;
}

/** By the width, and by the page's type up to the projector's 150 %, where the smallest label has 20 px. */
function unitOf({ width }: Size, type: number): number {
  const byWidth = Math.min(1.3, Math.max(1, width / 620));
  return Math.max(byWidth, Math.min(type, 1.5) * 1.03);
}

/** The map for a surface; `before` is the last one of this size, if it was a map. */
export function mapView(
  model: LaidTable,
  map: MapData,
  { size, measure, covered, lettering: type = 1 }: Surface,
  before?: MapView,
  shown: readonly SceneMark[] = [],
): MapView {
  const compact = size.width < 400 || size.height - covered < 240;
  const unit = compact ? 0.8 : unitOf(size, type);
  const room = { size, compact, unit, covered };
  const seen = { width: size.width, height: size.height - covered };
  const frame = frameOf(map, shownPlaces(model, map), seen, marginsOf(model, map, room));
  const screen = screenOf(map, frame);
  const bow: Bow = { sense: 'outward', most: Math.min(40, size.height * 0.1) };
  const free = freeRect(room);
  const delegations = delegationsOnMap(model, map, screen, room);
  const channels = channelViews(model, delegations, bow);
  const dossiers = dossierViews(model.channels, delegations, bow);
  const ground = { delegations, channels, screen, unit, compact, free };
  const venues = venueViews(model, ground);
  const sites = siteViews(model.stage.sites, venues, ground);
  const marks = marksOnMap(shown, { delegations, venues, unit });
  const scenery = {
    ...{ model, delegations, channels, dossiers, venues, sites, unit, compact },
    claims: shownClaims(model, before).slice(0, free.height < 420 ? 1 : 2),
    seas: SEAS.map(({ sea, at }) => ({ name: model.stage.written.seas[sea], at: screen(at) })),
    bounds: bounds(room),
    reserved: [...reserved(room), ...marks.map(({ at, radius }) => around(at, radius))],
  };
  const view = { delegations, venues, sites, ...lettering(scenery, measure) };
  return {
    ...{ kind: 'map', round: model.calendar.round, size, unit, compact, frame, covered, channels, dossiers },
    ...view,
    light: lightView(model.stage.ripeness, free),
    territories: territoriesOf(model),
    targets: targetsOf(view, model.you),
    marks,
    written: model.stage.written,
  };
}

/** The countries that each delegation speaks for. */
export function territoriesOf({ delegations, stage: { areas } }: LaidTable): TerritoryView[] {
  return delegations.map(({ order, party }) => ({ order, codes: areas[party] ?? [] }));
}

/** The delegations' places, and the venues among or near them. */
export function shownPlaces(model: LaidTable, map: MapData): Coordinates[] {
  const delegations = model.delegations.flatMap(({ at }) => (at ? [at] : []));
  const options = model.tracks.flatMap(({ articles }) => articles.flatMap((article) => article.options));
  const venues = options.flatMap(({ at }) => (at ? [at] : []));
  return [...delegations, ...placesNear(map, delegations, venues)];
}

/** The part of the stage above the legend and above any cover of the lower edge. */
function freeRect({ size: { width, height }, compact, covered, unit }: Room): Rect {
  return { x: 0, y: 0, width, height: height - covered - (compact ? 0 : LEGEND * unit) };
}

/** Room for names at the edges and, on a strip, for the portholes. */
function marginsOf(model: LaidTable, map: MapData, { size, compact, unit, covered }: Room): Margins {
  const side = compact ? 44 : Math.min(100 * unit, size.width * 0.2);
  const windows = model.delegations.some(({ at }) => at !== undefined && !onMap(map, at));
  const flat = size.height - covered < 460;
  const left = windows && flat ? 2 * portholeRadius(size, unit) + 30 : side;
  const edge = compact ? 30 : Math.min(64 * unit, (size.height - covered) * 0.13);
  return { left, right: side, top: edge, bottom: compact ? edge : edge * 0.5 + LEGEND * unit };
}

function bounds({ size: { width, height }, covered }: Room): Rect {
  return { x: 6, y: 6, width: width - 12, height: height - covered - 12 };
}

/** The lines of the legend and of the map's note. */
function reserved({ size: { width, height }, compact, covered, unit }: Room): Rect[] {
  return compact ? [] : [{ x: 0, y: height - covered - LEGEND * unit, width: width * 0.75, height: LEGEND * unit }];
}

/** Least half of a target, in CSS pixels. */
const LEAST = 14;

function targetsOf(
  { delegations, venues, sites, labels }: Pick<MapView, 'delegations' | 'venues' | 'sites' | 'labels'>,
  you: number,
): TargetArea[] {
  const areas: TargetArea[] = [
    ...delegations.map(
      ({ party, at, radius }): TargetArea => ({
        target: { kind: 'delegation', party },
        area: { at, radius: Math.max(radius * 1.3, LEAST) },
      }),
    ),
    ...venues.map(
      ({ issue, option, at, radius }): TargetArea => ({
        target: { kind: 'venue', issue, option },
        area: { at, radius: Math.max(radius, LEAST) },
      }),
    ),
    ...sites.map(
      ({ issue, at, radius }): TargetArea => ({
        target: { kind: 'article', issue },
        area: { at, radius: Math.max(radius, LEAST) },
      }),
    ),
    ...labels.flatMap(({ target, rect }): TargetArea[] => (target === undefined ? [] : [{ target, area: rect }])),
  ];
  return areas.filter(({ target }) => target.kind !== 'delegation' || target.party !== you);
}
