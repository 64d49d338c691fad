/** Who has come towards whom in a correspondence, by what the own party makes of it. */
import { placeOf } from '../../mind/letters.ts';
import type { Clause } from '../../model/moves.ts';
import { sameClauses } from '../../text/clauses.ts';
import { deliveredClauses } from '../../text/delivered-clauses.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';
import { clauseGains } from '../weighing/clause-gains.ts';
import type { Letters } from './correspondence.ts';

/**
 * What two steps are worth to the own party, in the game's units, where both have come towards the other since they
 * last spoke: `given` with the clauses against its offer before, `gained` with the other's last offer against the one
 * before that. Whatever an offer leaves open counts as the text has it now.
 */
export function comesTowards(
  view: View,
  { own, theirs }: Letters,
  clauses: readonly Clause[],
): { readonly given: number; readonly gained: number } | undefined {
  const [before, last] = theirs.slice(-2);
  const said = own.at(-1);
  if (before === undefined || last === undefined || said === undefined) return undefined;
  // A step that the own last letter has answered is not answered again.
  if (placeOf(view, last.id) < placeOf(view, said.id)) return undefined;
  const gained = worthOf(view, deliveredClauses(last)) - worthOf(view, deliveredClauses(before));
  const given = worthOf(view, said.clauses) - worthOf(view, clauses);
  return gained > 0 && given > 0 ? { given, gained } : undefined;
}

/**
 * The round of the own last letter, where it gave ground against the one before and the other party has refused it, or
 * said after it what it had said before it.
 */
export function unansweredStep(view: View, { own, theirs }: Letters): number | undefined {
  const [before, step] = own.slice(-2);
  if (before === undefined || step === undefined) return undefined;
  if (worthOf(view, step.clauses) >= worthOf(view, before.clauses)) return undefined;
  const made = placeOf(view, step.id);
  const since = theirs.filter(({ id }) => placeOf(view, id) > made);
  if (since.length === 0) return step.answer?.response === 'refuse' ? step.round : undefined;
  const until = theirs.filter((offer) => !since.includes(offer)).at(-1);
  const isOld = ({ clauses }: SeenOffer) => until !== undefined && sameClauses(clauses, until.clauses);
  return since.every(isOld) ? step.round : undefined;
}

/** What clauses bring against the text as it stands, by their worse readings. */
function worthOf(view: View, clauses: readonly Clause[]): number {
  return clauseGains(view, clauses).reduce((sum, { points }) => sum + points, 0);
}
