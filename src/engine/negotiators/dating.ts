import type { IssueIndex, OptionIndex } from '../model/moves.ts';
import type { SeenOffer } from '../views/seen-offer.ts';
import { askedSince } from './correspondence.ts';
import type { Reason } from './reasons.ts';

/**
 * A reason with the rounds since which letters have asked for what it names: the own ones for what it gains, and others
 * for what it gives.
 */
export function withDates(reason: Reason, own: readonly SeenOffer[], given: readonly SeenOffer[]): Reason {
  switch (reason.code) {
    case 'gains-by':
    case 'would-rather':
      return dated(reason, own);
    case 'gives-on':
      return dated(reason, given);
    case 'trades':
      return { code: 'trades', gives: dated(reason.gives, given), gains: dated(reason.gains, own) };
    default:
      return reason;
  }
}

function dated<Named extends { readonly issue: IssueIndex; readonly option: OptionIndex }>(
  named: Named,
  letters: readonly SeenOffer[],
): Named & { readonly since?: number } {
  const since = askedSince(letters, named);
  return since === undefined ? named : { ...named, since };
}
