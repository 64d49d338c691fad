import { at } from '../model/at.ts';
import type { Clause, PartyIndex } from '../model/moves.ts';
import type { Offer } from '../model/offer.ts';
import type { Table } from '../model/table.ts';
import { canMean } from '../model/wording.ts';
import { deliveredClauses } from '../text/delivered-clauses.ts';
import { backersOf, versionsOf } from '../text/text.ts';

/**
 * True if another delegation has proposed an option to a party: it stands in the text with an initial, or was offered
 * to the party.
 */
export function isProposedTo(
  { text, offers }: Pick<Table, 'text' | 'offers'>,
  party: PartyIndex,
  { issue, option }: Clause,
): boolean {
  const stands = versionsOf(at(text, issue)).some(
    (version) => canMean(version, option) && backersOf(version).some((other) => other !== party),
  );
  return (
    stands ||
    offers.some(
      (offer) =>
        offer.to === party &&
        hasArrived(offer) &&
        deliveredClauses(offer).some((clause) => clause.issue === issue && canMean(clause, option)),
    )
  );
}

function hasArrived({ status, answer }: Readonly<Offer>): boolean {
  return status === 'waiting' || answer !== undefined;
}
