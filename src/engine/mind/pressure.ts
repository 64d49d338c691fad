import { at } from '../model/at.ts';
import type { PartyIndex, TrackIndex } from '../model/moves.ts';
import type { View } from '../views/view.ts';
import { factsIn } from './part.ts';
import { ofLines } from './parts-of.ts';

/** Lever of another delegation that has made it dearer for the seat to wait for a track. */
export interface Pressure {
  readonly by: PartyIndex;
  readonly lever: number;
  readonly track: TrackIndex;
  readonly round: number;
}

const PRESSURE = ofLines<Pressure[]>({
  nothing: () => [],
  copyOf: (pressure) => [...pressure],
  takeIn(pressure, { round, ...line }, { common, party }) {
    if (line.kind !== 'changed' || line.cause.kind !== 'lever' || line.effect.kind !== 'walkAway') return;
    const { lever } = line.cause;
    const { track, party: of, by: change } = line.effect;
    const by = at(common.leverOwners, lever);
    if (of === party && by !== party && change < 0) pressure.push({ by, lever, track, round });
  },
});

/** Returns the levers that have made it dearer for the seat of a view to wait, in order. Not to be changed. */
export function pressureOn(view: View): readonly Pressure[] {
  return factsIn(view, PRESSURE);
}
