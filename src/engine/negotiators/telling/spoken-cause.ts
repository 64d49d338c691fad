/** Causes of changes as they are said: what others have given is no return for a concession of the own, and pressure is named. */
import { pressureOn } from '../../mind/pressure.ts';
import { at } from '../../model/at.ts';
import type { TrackIndex } from '../../model/moves.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';
import type { Cause } from '../decision/cause.ts';
import type { Reason } from '../decision/reason.ts';
import { isOwnWish } from '../position/awaited.ts';
import { causeFor } from '../position/causes.ts';

type Moves = Extract<Reason, { code: 'moves' }>;

/**
 * Returns what is said of an incident and of a decision, with the causes that are said of its changes: pressure that is the
 * cause of one is not spoken of besides. `answered` is the letter that the party answers.
 */
export function withSpokenCauses(
  view: View,
  incident: readonly Reason[],
  decided: readonly Reason[],
  answered?: SeenOffer,
): { readonly incident: readonly Reason[]; readonly reasons: readonly Reason[] } {
  const levers = incident.flatMap((reason) =>
    reason.code === 'reacts' && reason.what === 'pressed' ? [reason.lever] : [],
  );
  const reasons = decided.map((reason) =>
    reason.code === 'moves' ? { ...reason, cause: spokenCause(view, reason, answered, levers[0]) } : reason,
  );
  const named = reasons.flatMap((reason) =>
    reason.code === 'moves' && reason.cause.code === 'pressure' ? [reason.cause.lever] : [],
  );
  return { incident: levers.some((lever) => named.includes(lever)) ? [] : incident, reasons };
}

function spokenCause(view: View, move: Moves, answered: SeenOffer | undefined, spokenOf: number | undefined): Cause {
  const { issue, option, or, cause } = move;
  const isEmpty = (cause.code === 'exchange' || cause.code === 'return') && !isOwnWish(view, cause.for);
  const found = isEmpty ? causeFor(view, { issue, option, or }, answered) : cause;
  if (found !== undefined && found.code !== 'time' && !(isEmpty && found.code === 'refused')) return found;
  const all = pressureSince(view, at(view.common.issues, issue).track, move.since ?? 1);
  return all.find(({ lever }) => lever === spokenOf) ?? all.at(-1) ?? found ?? cause;
}

/** Rounds after which pressure is no longer named as a cause. */
const FRESH = 1;

/** The levers of others that have made it dearer to wait for a track, today or on the day before. */
function pressureSince(view: View, about: TrackIndex, since: number): Extract<Cause, { code: 'pressure' }>[] {
  const from = Math.max(since, view.round - FRESH);
  return pressureOn(view).flatMap(({ track, round, by, lever }) =>
    track === about && round >= from ? [{ code: 'pressure', by, lever, round }] : [],
  );
}
