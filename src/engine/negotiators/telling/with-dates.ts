import type { Clause } from '../../model/moves.ts';
import type { Reason } from '../decision/reason.ts';
import { askedSince, type Said } from './correspondence.ts';

/**
 * A reason with the rounds since which letters, or an opening statement before them, have asked for what it names: the own ones for what it gains, and others
 * for what it gives.
 */
export function withDates(reason: Reason, own: readonly Said[], given: readonly Said[]): Reason {
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

function dated<Named extends Clause>(named: Named, letters: readonly Said[]): Named & { readonly since?: number } {
  const since = askedSince(letters, named);
  return since === undefined ? named : { ...named, since };
}
