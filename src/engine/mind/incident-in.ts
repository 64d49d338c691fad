import { at } from '../model/at.ts';
import type { BreachReason, Dispatch } from '../model/dispatch.ts';
import type { PartyIndex, TrackIndex } from '../model/moves.ts';
import type { View } from '../views/view.ts';
import { claimWith } from './claims.ts';

/**
 * Incident that a delegation has reason to speak of. `by`: the delegation that it is held against. `pressed`: a lever
 * makes it dearer for the delegation to wait, or costs `by` its trust. `news`: an event costs `by` its trust. `denied`:
 * `by` has denied a claim that the delegation has made about it. `date-passed`: the date of a track that the delegation
 * signs has passed without a signature.
 */
export type Incident =
  | { readonly what: 'pressed'; readonly round: number; readonly by: PartyIndex; readonly lever: number }
  | { readonly what: 'news'; readonly round: number; readonly by: PartyIndex; readonly event: number }
  | { readonly what: 'breach'; readonly round: number; readonly by: PartyIndex; readonly why: Breach }
  | { readonly what: 'denied' | 'leaves' | 'left'; readonly round: number; readonly by: PartyIndex }
  | { readonly what: 'date-passed'; readonly round: number; readonly by: undefined; readonly track: TrackIndex };

/** A promise that is broken by a delegation that stays. */
type Breach = Exclude<BreachReason, 'walked-out'>;

type Line<Kind extends Dispatch['kind']> = Extract<Dispatch, { kind: Kind }>;

/** By kind of line: the incident that it is for the seat of a view. Other lines are none. */
const INCIDENT_IN: {
  readonly [Kind in Dispatch['kind']]?: (line: Line<Kind>, view: View) => Incident | undefined;
} = {
  changed: changedBy,
  promiseBroken: ({ party: by, to, why, round }, { party }) =>
    to === party && why !== 'walked-out' ? { what: 'breach', round, by, why } : undefined,
  claimAnswered: ({ claim, round }, view) => {
    const { by, about, status } = claimWith(view, claim) ?? {};
    return by === view.party && about !== undefined && status === 'denied'
      ? { what: 'denied', round, by: about }
      : undefined;
  },
  datePassed: ({ track, round }, { common, party }) =>
    at(common.tracks, track).signatories.includes(party)
      ? { what: 'date-passed', round, by: undefined, track }
      : undefined,
  walkOutAnnounced: ({ party: by, round }, { party }) => (by === party ? undefined : { what: 'leaves', round, by }),
  walkedOut: ({ party: by, round }, { party }) => (by === party ? undefined : { what: 'left', round, by }),
};

/** Returns the incident that a line is for the seat of a view; `undefined` if it is none. */
export function incidentIn(line: Dispatch, view: View): Incident | undefined {
  const read = INCIDENT_IN[line.kind] as ((line: Dispatch, view: View) => Incident | undefined) | undefined;
  return read?.(line, view);
}

/** Returns the incident that an effect of a lever or an event is for the seat; `undefined` if it takes nothing from it. */
function changedBy({ cause, effect, round }: Line<'changed'>, view: View): Incident | undefined {
  const isLess = effect.kind === 'trust' && effect.of === view.party && effect.broke > effect.kept;
  if (cause.kind === 'event') {
    return isLess ? { what: 'news', round, by: effect.to, event: cause.event } : undefined;
  }
  const isDearer = effect.kind === 'walkAway' && effect.party === view.party && effect.by < 0;
  const by = at(view.common.leverOwners, cause.lever);
  return (isLess || isDearer) && by !== view.party ? { what: 'pressed', round, by, lever: cause.lever } : undefined;
}

/** Returns the pressure that a line takes back: a lever that wins the trust of the seat is not held against its owner. */
export function forgivenIn(line: Dispatch, view: View): Incident | undefined {
  if (line.kind !== 'changed' || line.cause.kind !== 'lever' || line.effect.kind !== 'trust') return undefined;
  const { lever } = line.cause;
  const { of, kept, broke } = line.effect;
  if (of !== view.party || kept <= broke) return undefined;
  return { what: 'pressed', round: line.round, by: at(view.common.leverOwners, lever), lever };
}

/** Returns what tells an incident from others: the same on one day is one incident. */
export function keyOfIncident(incident: Incident): string {
  const { what, by, round } = incident;
  switch (what) {
    case 'pressed':
      return `${what} ${incident.lever} ${round}`;
    case 'news':
      return `${what} ${incident.event} ${by}`;
    case 'breach':
      return `${what} ${by} ${incident.why} ${round}`;
    case 'date-passed':
      return `${what} ${incident.track}`;
    default:
      return `${what} ${by} ${round}`;
  }
}
