/** Positions of delegations: at their capitals, in a porthole if the capital is off the map, or around a table. */

import type { Coordinates } from '#engine/model/scenario/coordinates.ts';
import type { DelegationModel } from '#session/table/parts/delegation-model.ts';
import type { LaidTable } from '#session/table/table-model.ts';
import { within } from './free-place.ts';
import { distance, type Rect, type Size } from './geometry.ts';
import type { MapData, Point } from './map-data.ts';
import { onMap } from './map-frame.ts';
import { moodView } from './mood-view.ts';
import type { DelegationView } from './stage-view.ts';

/** True if the delegations can be shown on the map: all have a place, and at least two of the places are on it. */
export function fitsMap(map: MapData, delegations: readonly DelegationModel[]): boolean {
  const places = delegations.flatMap(({ at }) => (at ? [at] : []));
  return places.length === delegations.length && places.filter((place) => onMap(map, place)).length >= 2;
}

/** Radius of a porthole on a stage of this size. */
export function portholeRadius({ width, height }: Size, unit: number): number {
  return Math.min(54 * unit, width * 0.1, height * 0.16);
}

/** The stage that they stand on, and how many pixels of its lower edge are covered. */
export interface DelegationStage {
  readonly size: Size;
  readonly unit: number;
  readonly covered: number;
}

/** Delegations on the map. Capitals that would overlap are moved apart, but not off the stage. */
export function delegationsOnMap(
  { delegations, draft, reactions }: Pick<LaidTable, 'delegations' | 'draft' | 'reactions'>,
  map: MapData,
  screen: (place: Coordinates) => Point,
  { size, unit, covered }: DelegationStage,
): DelegationView[] {
  const porthole = portholeRadius(size, unit);
  let windows = 0;
  const views = delegations.map((delegation) => {
    const { at, party } = delegation;
    const addressed = draft.to.some((one) => one.party === party);
    const mood = moodView(reactions.find((one) => one.party === party));
    if (at !== undefined && onMap(map, at)) return { ...viewOf(delegation, screen(at), unit), addressed, mood };
    const y = porthole * 1.3 + 2 + windows++ * (porthole * 2 + 50 * unit);
    return { ...viewOf(delegation, [porthole + 10 * unit + 4, y], unit, porthole), addressed, mood };
  });
  return movedApart(views, { x: 0, y: 0, width: size.width, height: size.height - covered });
}

function viewOf(
  delegation: DelegationModel,
  at: Point,
  unit: number,
  porthole?: number,
): Omit<DelegationView, 'addressed' | 'mood'> {
  const { party, order, mark, flags, you, status } = delegation;
  const radius = (you ? 20 : 17) * unit;
  return {
    party,
    order,
    mark,
    flags: flags.slice(0, 2),
    you,
    dimmed: status === 'gone',
    at,
    radius,
    stretch: flags.length > 1 ? radius * 0.75 : 0,
    porthole,
  };
}

function movedApart(views: readonly DelegationView[], seen: Rect): DelegationView[] {
  const kept = (view: DelegationView, at: Point) => (view.porthole === undefined ? within(seen, at, view.radius) : at);
  let moved = [...views];
  for (let pass = 0; pass < 12; pass++) {
    moved = moved.map((view) => ({ ...view, at: kept(view, pushed(view, moved)) }));
  }
  return moved;
}

/** Half of the way out of every overlap; the other half is the other one's. */
function pushed(view: DelegationView, others: readonly DelegationView[]): Point {
  if (view.porthole !== undefined) return view.at;
  return others.reduce<Point>((at, other) => {
    const near = distance(view.at, other.at);
    const wanted = 1.25 * (reach(view) + reach(other));
    if (other.party === view.party || near >= wanted) return at;
    const share = (wanted - near) / 2;
    const away: Point =
      near === 0
        ? [view.party < other.party ? -1 : 1, 0]
        : [(view.at[0] - other.at[0]) / near, (view.at[1] - other.at[1]) / near];
    return [at[0] + away[0] * share, at[1] + away[1] * share];
  }, view.at);
}

/** Radius of a delegation's token or, outside the map, of its window. */
export function reach(view: DelegationView): number {
  return view.porthole ?? view.radius;
}
