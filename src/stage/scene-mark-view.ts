/** Marks of a scene: where they stand on the map and in the hall. */
import type { SceneMark } from '#session/table/frame/moment.ts';
import type { Point } from './map-data.ts';
import type { DelegationView, SceneMarkView, SeatView, VenueView } from './stage-view.ts';

/** Radius of a mark, in pixels at unit 1. */
const RADIUS = 14;

/** Beside what they are about; several at one place stand in a row. */
export function marksOnMap(marks: readonly SceneMark[], { delegations, venues, unit }: OnMap): SceneMarkView[] {
  const radius = Math.max(RADIUS * unit, 11);
  return placed(marks, radius, ({ party, wording }) => {
    const venue = venues.find(({ issue, option }) => issue === wording?.issue && option === wording.option);
    if (venue !== undefined) return [venue.at[0] - venue.radius, venue.at[1] - venue.radius - radius];
    const view = delegations.find((each) => each.party === party);
    if (view === undefined) return undefined;
    const reach = view.porthole ?? view.radius;
    return [view.at[0] - reach * 0.72 - view.stretch, view.at[1] - reach * 0.72];
  });
}

interface OnMap {
  readonly delegations: readonly DelegationView[];
  readonly venues: readonly VenueView[];
  readonly unit: number;
}

/** Above the name plates. */
export function marksInHall(
  marks: readonly SceneMark[],
  seats: readonly SeatView[],
  lettering: number,
  screen: (point: Point) => Point,
): SceneMarkView[] {
  const radius = Math.max(RADIUS * lettering, 11);
  return placed(marks, radius, ({ party }) => {
    const seat = seats.find((each) => each.party === party);
    if (seat === undefined) return undefined;
    const [x, y] = screen(seat.place.plate);
    return [x - (seat.plate.width / 2) * lettering, y - radius];
  });
}

function placed(
  marks: readonly SceneMark[],
  radius: number,
  placeOf: (mark: SceneMark) => Point | undefined,
): SceneMarkView[] {
  const taken = new Map<string, number>();
  return marks.flatMap((mark, index) => {
    const place = placeOf(mark);
    if (place === undefined) return [];
    const spot = place.join();
    const before = taken.get(spot) ?? 0;
    taken.set(spot, before + 1);
    return [
      {
        key: `${index} ${mark.sign}`,
        sign: mark.sign,
        at: [place[0] - before * radius * 2.2, place[1]],
        radius,
        index,
      },
    ];
  });
}
