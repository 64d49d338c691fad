/** A view made ready to be shown: layers and sprites with what paints them. */
import { type ChartPaths, paintChart } from './chart-painter.ts';
import { delegationTile, type Flags, paintDelegation } from './delegation-painter.ts';
import { DOSSIER_TILE, paintDossier } from './dossier-painter.ts';
import { paintInk } from './ink-painter.ts';
import type { MapData, Point } from './map-data.ts';
import { type Palette, paletteOf, type Theme } from './palette.ts';
import type { DelegationView, DossierView, StageView, VenueView } from './stage-view.ts';
import { paintTable } from './table-painter.ts';
import { paintVenue, venueTile } from './venue-painter.ts';

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly density: number;
  /** Changes when textures must be made anew rather than painted over. */
  readonly layout: string;
  readonly layers: readonly Sprite[];
  readonly sprites: readonly Sprite[];
}

export interface Sprite {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly origin: 'corner' | 'middle';
  readonly at: Point;
  readonly depth: number;
  /** Equal words, equal picture: it is painted again only when they change. */
  readonly shows: string;
  readonly paint: (context: CanvasRenderingContext2D) => void;
  readonly motion?: 'travel' | 'drop' | 'swell' | undefined;
  readonly legs?: readonly (readonly Point[])[] | undefined;
}

export interface Backdrop {
  readonly map: MapData;
  readonly paths: ChartPaths;
  readonly flags: Flags;
  readonly theme: Theme;
  readonly density: number;
  readonly covered: number;
}

export function pictureOf(view: StageView, backdrop: Backdrop): Picture {
  const { size, delegations, venues, dossiers } = view;
  const palette = paletteOf(backdrop.theme);
  return {
    ...size,
    density: backdrop.density,
    layout: JSON.stringify([size, backdrop.density, view.scene.kind, view.unit, delegations.length, venues.length]),
    layers: [chartLayer(view, backdrop, palette), inkLayer(view, backdrop, palette)],
    sprites: [
      ...venues.map((venue) => venueSprite(venue, backdrop.theme, palette)),
      ...delegations.map((delegation) => delegationSprite(delegation, backdrop, palette)),
      ...dossiers.map((dossier) => dossierSprite(dossier, view.unit, backdrop.theme, palette)),
    ],
  };
}

function chartLayer(
  { size, scene, delegations }: StageView,
  { map, paths, theme }: Backdrop,
  palette: Palette,
): Sprite {
  const territories = delegations.map(({ order, flags }) => ({ order, flags }));
  return {
    ...layer(size, 'chart', 0),
    shows: JSON.stringify([theme, scene, territories]),
    paint: (context) => {
      if (scene.kind === 'table') paintTable(context, size, scene.table, palette);
      else paintChart(context, { map, paths, frame: scene.frame, size, palette, territories });
    },
  };
}

function inkLayer(view: StageView, { map, theme, covered }: Backdrop, palette: Palette): Sprite {
  return {
    ...layer(view.size, 'ink', 1),
    shows: JSON.stringify([theme, covered, view.delegations, view.channels, view.labels]),
    paint: (context) => paintInk(context, { view, palette, note: map.note, covered }),
  };
}

function layer(size: { width: number; height: number }, key: string, depth: number) {
  return { key, ...size, origin: 'corner', at: [size.width / 2, size.height / 2] as Point, depth } as const;
}

function venueSprite(venue: VenueView, theme: Theme, palette: Palette): Sprite {
  const side = venueTile(venue);
  return {
    ...square(`venue ${venue.issue} ${venue.option}`, side, venue.at, 2),
    shows: JSON.stringify([theme, venue.state, venue.pencilledBy, venue.refusedBy, venue.radius]),
    paint: (context) => paintVenue(context, venue, palette),
    motion: venue.state === 'agreed' ? 'drop' : undefined,
  };
}

function delegationSprite(delegation: DelegationView, { theme, flags }: Backdrop, palette: Palette): Sprite {
  const side = delegationTile(delegation);
  return {
    ...square(`delegation ${delegation.party}`, side, delegation.at, 3),
    shows: JSON.stringify([theme, delegation.addressed, delegation.dimmed, delegation.flags, delegation.radius]),
    paint: (context) => paintDelegation(context, delegation, palette, flags),
    motion: delegation.addressed ? 'swell' : undefined,
  };
}

function dossierSprite(dossier: DossierView, unit: number, theme: Theme, palette: Palette): Sprite {
  return {
    ...square(`dossier ${dossier.key}`, DOSSIER_TILE, dossier.rest, 4),
    shows: JSON.stringify([theme, dossier.order]),
    paint: (context) => paintDossier(context, dossier.order, unit, palette),
    motion: 'travel',
    legs: dossier.legs,
  };
}

function square(key: string, side: number, at: Point, depth: number) {
  const even = side + (side % 2);
  return { key, width: even, height: even, origin: 'middle', at, depth } as const;
}
