/** The tiles of the map: chart, light, channels, venues, articles, delegations, papers on their way, slips, labels. */
import type { Backdrop } from './backdrop.ts';
import { paintBeads, paintCut, paintDottedLine, paintPlainLine, paintStrands } from './channel-painter.ts';
import { boxAround, cornersOf } from './geometry.ts';
import { LINE } from './label-block.ts';
import { type Pose, poseAt, TIMES, travel } from './motion.ts';
import { paintingChart } from './paint-chart.ts';
import { delegationTile, paintDelegation } from './paint-delegation.ts';
import { DOSSIER_TILE, paintDossier } from './paint-dossier.ts';
import { type LabelContext, paintLabel, paintLine } from './paint-label.ts';
import { paintLegend } from './paint-legend.ts';
import { paintPorthole } from './paint-porthole.ts';
import { paintLeader, paintSite, siteTile } from './paint-site.ts';
import { paintVenue, venueTile } from './paint-venue.ts';
import { type Palette, paletteOf, tintOf } from './palette.ts';
import { boxTile, MAP_DEPTH, reactionSprites } from './reaction-sprites.ts';
import { sceneMarkSprites } from './scene-mark-sprites.ts';
import { inParts, type Sprite, squareTile } from './sprite.ts';
import type { ChannelView, DelegationView, DossierView, MapView, SiteView, SlipView, VenueView } from './stage-view.ts';

export function mapPicture(view: MapView, backdrop: Backdrop): Sprite[] {
  const palette = paletteOf(backdrop.theme);
  const { venues, sites, delegations, channels, slips, dossiers } = view;
  return [
    chart(view, backdrop, palette),
    light(view, palette),
    ...channels.map((channel) => channelSprite(channel, palette)),
    ...sites.map((site) => siteSprite(site, palette, backdrop)),
    ...venues.map((venue) => venueSprite(venue, palette)),
    ...delegations.map((delegation) => delegationSprite(delegation, backdrop, palette)),
    ...reactionSprites(view, palette),
    ...slips.map((slip) => slipSprite(slip, palette, backdrop)),
    ...dossiers.map((dossier) => dossierSprite(dossier, view.unit, palette)),
    labels(view, backdrop, palette),
    ...sceneMarkSprites(view.marks, MAP_DEPTH.mark, palette),
  ];
}

function chart(view: MapView, { map, paths }: Backdrop, palette: Palette): Sprite {
  const { size, frame, territories, delegations } = view;
  const windows = delegations.filter(({ porthole }) => porthole !== undefined);
  return {
    ...wholeStage(view, 'chart', MAP_DEPTH.chart),
    stays: true,
    shows: JSON.stringify([palette.land, frame, territories, windows.map(({ at, porthole }) => [at, porthole])]),
    ...inParts(function* (context) {
      yield* paintingChart(context, { map, paths, frame, size, palette, territories });
      for (const delegation of windows) paintPorthole(context, delegation, palette);
    }),
  };
}

function light({ light: { at, radius } }: MapView, palette: Palette): Sprite {
  const pose: Pose = { ...poseAt(at), scale: (2 * radius) / (LIGHT_TILE * LIT_SHARE) };
  return {
    ...squareTile('light', LIGHT_TILE, MAP_DEPTH.light),
    pose,
    shows: palette.light,
    stays: true,
    paint: (context) => paintLight(context, palette),
    glide: { duration: TIMES.dusk },
  };
}

function channelSprite(channel: ChannelView, palette: Palette): Sprite {
  return {
    ...boxTile(`channel ${channel.a} ${channel.b}`, boxAround(channel.path, 12), MAP_DEPTH.channel, (context) =>
      paintChannel(context, channel, palette),
    ),
    shows: JSON.stringify([palette.channel, channel]),
    fade: TIMES.draw,
  };
}

function paintChannel(context: CanvasRenderingContext2D, channel: ChannelView, palette: Palette): void {
  const { kind, path, strands, carriedFor } = channel;
  const line = { path, colour: palette.channel, plate: palette.plate };
  if (kind === 'none') paintCut(context, line);
  else if (carriedFor !== undefined) paintBeads(context, { ...line, colour: tintOf(palette, carriedFor) }, 8);
  else if (kind === 'relayed') paintBeads(context, line, 9);
  else paintStrands(context, line, strands);
}

function siteSprite(site: SiteView, palette: Palette, { iconOf }: Backdrop): Sprite {
  const box = boxAround([site.at, site.place], siteTile(site) / 2);
  return {
    ...boxTile(`site ${site.issue}`, box, MAP_DEPTH.site, (context) => {
      paintLeader(context, site, palette);
      context.translate(...site.at);
      paintSite(context, site, palette, iconOf);
    }),
    shows: JSON.stringify([palette.text, site]),
    fade: TIMES.draw,
  };
}

function venueSprite(venue: VenueView, palette: Palette): Sprite {
  return {
    ...squareTile(`venue ${venue.issue} ${venue.option}`, venueTile(venue), MAP_DEPTH.venue),
    pose: poseAt(venue.at),
    shows: JSON.stringify([palette.text, venue.state, venue.pencilledBy, venue.refusedBy, venue.radius]),
    paint: (context) => paintVenue(context, venue, palette),
    fade: venue.state === 'agreed' ? TIMES.draw : TIMES.small,
  };
}

function delegationSprite(delegation: DelegationView, { flags }: Backdrop, palette: Palette): Sprite {
  const { addressed, dimmed, radius, porthole, mood } = delegation;
  return {
    ...squareTile(`delegation ${delegation.party}`, delegationTile(delegation), MAP_DEPTH.delegation),
    pose: poseAt(delegation.at),
    shows: JSON.stringify([
      palette.text,
      addressed,
      dimmed,
      delegation.flags,
      radius,
      porthole,
      mood?.mood === 'cooler',
    ]),
    paint: (context) => paintDelegation(context, delegation, palette, flags),
    fade: TIMES.small,
  };
}

function slipSprite(slip: SlipView, palette: Palette, { iconOf }: Backdrop): Sprite {
  const { rect, path } = slip;
  const tile = boxTile(`slip ${slip.claim}`, boxAround([...cornersOf(rect), ...path], 8), MAP_DEPTH.slip, (context) =>
    paintSlip({ context, palette, iconOf }, slip),
  );
  return {
    ...tile,
    shows: JSON.stringify([palette.text, slip]),
    fade: TIMES.draw,
    enter: {
      from: { ...tile.pose, alpha: 0 },
      steps: [{ to: tile.pose, wait: 0, duration: TIMES.panel, ease: (t) => t }],
    },
  };
}

function dossierSprite({ key, order, rest, legs }: DossierView, unit: number, palette: Palette): Sprite {
  return {
    ...squareTile(`dossier ${key}`, DOSSIER_TILE * unit, MAP_DEPTH.dossier),
    pose: poseAt(rest),
    shows: JSON.stringify([palette.paper, order, unit]),
    paint: (context) => paintDossier(context, order, unit, palette),
    enter: travel(legs, rest),
  };
}

function labels(view: MapView, { iconOf }: Backdrop, palette: Palette): Sprite {
  return {
    ...wholeStage(view, 'labels', MAP_DEPTH.label),
    shows: JSON.stringify([
      palette.text,
      view.covered,
      view.labels,
      view.channels.map(({ kind }) => kind),
      view.slips.length,
      view.written,
    ]),
    paint: (context) => {
      const pen: LabelContext = { context, palette, iconOf };
      for (const label of view.labels) paintLabel(pen, label);
      if (!view.compact) paintLegend(pen, view);
    },
  };
}

function wholeStage({ size }: MapView, key: string, depth: number) {
  return { key, ...size, origin: 'corner', depth, pose: poseAt([size.width / 2, size.height / 2]) } as const;
}

// The light on the map: warm in its middle, dark beyond its rim.

/** Side of its tile; it is shown larger or smaller. */
const LIGHT_TILE = 384;
/** Share of the tile's half that the light reaches: the rest is the dark around it, wide enough for the whole stage. */
const LIT_SHARE = 0.3;

function paintLight(context: CanvasRenderingContext2D, { light, dark }: Palette): void {
  const half = LIGHT_TILE / 2;
  const glow = context.createRadialGradient(0, 0, 0, 0, 0, half);
  glow.addColorStop(0, `${light}24`);
  glow.addColorStop(LIT_SHARE * 0.6, `${light}12`);
  glow.addColorStop(LIT_SHARE, `${light}00`);
  glow.addColorStop(LIT_SHARE + 0.001, `${dark}00`);
  glow.addColorStop(LIT_SHARE * 2, `${dark}66`);
  glow.addColorStop(1, `${dark}99`);
  context.fillStyle = glow;
  context.fillRect(-half, -half, LIGHT_TILE, LIGHT_TILE);
}

// A slip with what one party says of another, and its line.

/** In the stage's own coordinates: dotted while open; then its line is whole, or cut. */
function paintSlip(pen: LabelContext, { rect, lines, path, status }: SlipView): void {
  const { context, palette } = pen;
  const line = { path, colour: palette.softText, plate: palette.plate };
  if (path.length > 1) ({ open: paintDottedLine, confirmed: paintPlainLine, denied: paintCut })[status](context, line);
  context.fillStyle = palette.plate;
  context.globalAlpha = 0.88;
  context.fillRect(rect.x, rect.y, rect.width, rect.height);
  context.globalAlpha = 1;
  context.strokeStyle = palette.softText;
  context.lineWidth = 1.4;
  context.setLineDash(status === 'open' ? [1.4, 3.2] : []);
  context.strokeRect(rect.x + 0.5, rect.y + 0.5, rect.width - 1, rect.height - 1);
  context.setLineDash([]);
  let y = rect.y + 6;
  for (const each of lines) {
    paintLine(pen, each, [rect.x + 8, y + (each.size * LINE) / 2]);
    y += each.size * LINE;
  }
}
