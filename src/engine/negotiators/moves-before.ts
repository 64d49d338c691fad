import type { Clause, PartyIndex, TrackIndex } from '../model/moves.ts';
import { sameClauses } from '../moves/clauses.ts';
import { deliveredClauses } from '../moves/delivered-clauses.ts';
import type { SeenOffer } from '../views/seen-offer.ts';
import type { View } from '../views/view.ts';
import { clauseGains } from './weighing.ts';

/** The last earlier round in which the own party put the same clauses to another; absent where it never did. */
export function saidBefore(
  view: View,
  track: TrackIndex,
  to: PartyIndex,
  clauses: readonly Clause[],
): number | undefined {
  const same = between(view, track, view.party, to).filter(
    (offer) => offer.round < view.round && sameClauses(offer.clauses, clauses),
  );
  return same.at(-1)?.round;
}

/**
 * What two steps are worth to the own party, in the game's units, where both have come towards the other since they
 * last spoke: `given` with the clauses against its offer before, `gained` with the other's last offer against the one
 * before that. Whatever an offer leaves open counts as the text has it now.
 */
export function comesTowards(
  view: View,
  track: TrackIndex,
  to: PartyIndex,
  clauses: readonly Clause[],
): { readonly given: number; readonly gained: number } | undefined {
  const [before, last] = between(view, track, to, view.party).slice(-2);
  const own = between(view, track, view.party, to).at(-1);
  if (before === undefined || last === undefined || own === undefined) return undefined;
  const gained = worthOf(view, deliveredClauses(last)) - worthOf(view, deliveredClauses(before));
  const given = worthOf(view, own.clauses) - worthOf(view, clauses);
  return gained > 0 && given > 0 ? { given, gained } : undefined;
}

function between(view: View, track: TrackIndex, from: PartyIndex, to: PartyIndex): SeenOffer[] {
  return view.offers.filter((offer) => offer.track === track && offer.from === from && offer.to === to);
}

/** What clauses bring against the text as it stands, by their worse readings. */
function worthOf(view: View, clauses: readonly Clause[]): number {
  return clauseGains(view, clauses).reduce((sum, { points }) => sum + points, 0);
}
