/** The words on the stage, each where it is free of the others. */
import type { DelegationModel, TableModel } from '#session/table-model.ts';
import { around, lengthOf, pointAlong, type Rect } from './geometry.ts';
import { type Candidate, candidatesAround, type LabelRequest, placeLabels } from './label-placement.ts';
import type { Point } from './map-data.ts';
import type {
  ChannelView,
  DelegationView,
  DossierView,
  LabelLine,
  LabelView,
  Target,
  TextStyle,
} from './stage-view.ts';
import { isWeighty, type NamedVenue } from './venue-view.ts';

/** Width of a text in CSS pixels. */
export type Measure = (text: string, style: TextStyle, size: number) => number;

export interface Scenery {
  readonly model: TableModel;
  readonly delegations: readonly DelegationView[];
  readonly channels: readonly ChannelView[];
  readonly dossiers: readonly DossierView[];
  readonly venues: readonly NamedVenue[];
  readonly seas: readonly { readonly name: string; readonly at: Point }[];
  readonly bounds: Rect;
  /** Where nothing may be written, such as the legend's lines. */
  readonly reserved: readonly Rect[];
  readonly unit: number;
  readonly compact: boolean;
  /** The middle of the table that the delegations sit around, if they do; names are written on its outer side. */
  readonly hub: Point | undefined;
}

interface Wanted extends LabelRequest {
  readonly lines: readonly LabelLine[];
  readonly faint: boolean;
  readonly target: Target | undefined;
}

/** Labels in order of importance: delegations, venues, papers on their way, channels, seas. */
export function labelViews(scenery: Scenery, measure: Measure): LabelView[] {
  const wanted = [
    ...scenery.delegations.map((view) => delegationLabel(view, scenery, measure)),
    ...venueLabels(scenery, measure),
    ...(scenery.compact
      ? []
      : [...dossierLabels(scenery, measure), ...cutLabels(scenery, measure), ...seaLabels(scenery, measure)]),
  ];
  const placed = placeLabels(wanted, {
    bounds: scenery.bounds,
    obstacles: [
      ...scenery.delegations.map(({ at, radius, porthole }) => around(at, porthole ?? radius * 1.2)),
      ...scenery.venues.map(({ at, radius }) => around(at, radius)),
      ...scenery.dossiers.map(({ rest }) => around(rest, 19 * scenery.unit)),
      ...scenery.reserved,
    ],
    lines: scenery.channels.flatMap(({ path }) => path),
  });
  return wanted.flatMap(({ key, lines, faint, target }) => {
    const place = placed.get(key);
    return place === undefined ? [] : [{ ...place, lines, faint, target }];
  });
}

/** Size of a text style at a scale, in CSS pixels; nothing is smaller than 13, names of seas aside. */
export function sizeOf(style: TextStyle, unit: number): number {
  const base = { name: 15.5, seat: 13, venue: 13.5, note: 13, sea: 14 }[style];
  return Math.max(base * unit, style === 'name' ? 13.5 : 13);
}

/** Height of a line of text of a size. */
export const LINE = 1.24;

function delegationLabel(view: DelegationView, scenery: Scenery, measure: Measure): Wanted {
  const model = scenery.model.delegations.find(({ party }) => party === view.party) as DelegationModel;
  const name = model.you ? `${model.name} · you` : model.name;
  const lines = [line(name, 'name', scenery)];
  const seat = seatLine(model);
  if (seat !== undefined && !scenery.compact) lines.push(line(seat, 'seat', scenery));
  const radius = view.porthole ?? view.radius + 4;
  const candidates = inOrder(
    candidatesAround(view.at, radius, blockSize(lines, measure), view.stretch),
    view,
    scenery.hub,
  );
  return {
    key: `delegation ${view.party}`,
    candidates,
    optional: false,
    lines,
    faint: view.dimmed,
    target: { kind: 'delegation', party: view.party },
  };
}

/** Under a porthole; away from the table; else as they come. */
function inOrder(
  candidates: readonly Candidate[],
  { at, porthole }: DelegationView,
  hub: Point | undefined,
): Candidate[] {
  const rank = ({ side }: Candidate) => ({ below: 0, right: 1, above: 2, left: 3, on: 4 })[side];
  if (porthole !== undefined) return [...candidates].sort((a, b) => rank(a) - rank(b));
  if (hub === undefined) return [...candidates];
  const outward = ({ rect }: Candidate) =>
    Math.round(
      (rect.x + rect.width / 2 - at[0]) * (at[0] - hub[0]) + (rect.y + rect.height / 2 - at[1]) * (at[1] - hub[1]),
    );
  return [...candidates].sort((a, b) => outward(b) - outward(a));
}

function seatLine({ status, seatOf }: DelegationModel): string | undefined {
  if (status === 'gone') return 'has left';
  return status === 'leaving' ? 'is leaving' : seatOf;
}

function venueLabels(scenery: Scenery, measure: Measure): Wanted[] {
  const important = { agreed: 0, tabled: 1, candidate: 2, faint: 3 } as const;
  const ordered = [...scenery.venues].sort((a, b) => important[a.state] - important[b.state]);
  return ordered.flatMap((venue) => {
    const marks = venue.state === 'agreed' || scenery.compact ? [] : venue.backers;
    const lines = [{ ...line(venue.label, 'venue', scenery), marks }];
    const weighty = isWeighty(venue);
    if (scenery.compact && !weighty) return [];
    return {
      key: `venue ${venue.issue} ${venue.option}`,
      candidates: candidatesAround(venue.at, venue.radius, blockSize(lines, measure)),
      optional: scenery.compact || !weighty,
      lines,
      faint: venue.state === 'faint',
      target: { kind: 'venue', issue: venue.issue, option: venue.option },
    };
  });
}

function dossierLabels(scenery: Scenery, measure: Measure): Wanted[] {
  return scenery.dossiers.map(({ key, rest }) => {
    const to = scenery.model.delegations.find(({ party }) => key.endsWith(`-${party}`));
    const lines = [line(`on its way to ${to?.seatOf ?? to?.name ?? ''}`, 'note', scenery)];
    return plain(`dossier ${key}`, candidatesAround(rest, 17 * scenery.unit, blockSize(lines, measure)), lines);
  });
}

function cutLabels(scenery: Scenery, measure: Measure): Wanted[] {
  return scenery.channels.flatMap(({ kind, path }, index) => {
    if (kind !== 'none' || lengthOf(path) < 40) return [];
    const lines = [line('no channel', 'note', scenery)];
    return [plain(`cut ${index}`, candidatesAround(pointAlong(path, 0.5), 10, blockSize(lines, measure)), lines)];
  });
}

function seaLabels(scenery: Scenery, measure: Measure): Wanted[] {
  return scenery.seas.map(({ name, at }): Wanted => {
    const lines = [line(name, 'sea', scenery)];
    const { width, height } = blockSize(lines, measure);
    const rect = { x: at[0] - width / 2, y: at[1] - height / 2, width, height };
    const moved = [0, -16, 16].map((down): Candidate => ({ side: 'on', rect: { ...rect, y: rect.y + down } }));
    return { ...plain(`sea ${name}`, moved, lines), offLines: true };
  });
}

function plain(key: string, candidates: readonly Candidate[], lines: readonly LabelLine[]): Wanted {
  return { key, candidates, lines, optional: true, faint: false, target: undefined };
}

function line(text: string, style: TextStyle, { unit }: Scenery): LabelLine {
  return { text, style, size: sizeOf(style, unit), marks: [] };
}

/** Width that a line's small marks take after its text. */
export function marksWidth({ marks, size }: LabelLine): number {
  return marks.length === 0 ? 0 : 5 + marks.length * size * 0.85;
}

function blockSize(lines: readonly LabelLine[], measure: Measure): { width: number; height: number } {
  return {
    width: Math.max(...lines.map((each) => measure(each.text, each.style, each.size) + marksWidth(each))),
    height: lines.reduce((sum, { size }) => sum + size * LINE, 0),
  };
}
