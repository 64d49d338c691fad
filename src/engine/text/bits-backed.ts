import type { ClauseState, Version } from '../model/clause-state.ts';
import type { PartyIndex } from '../model/moves.ts';
import { bitsOf } from '../model/option-bits.ts';

/** The options that a party stands by in the text, as bits: those of the versions that it has initialled or opened with. */
export function bitsBackedBy({ current, beside }: ClauseState, party: PartyIndex): number {
  let bits = current !== undefined && isBackedBy(current, party) ? bitsOf(current) : 0;
  for (const version of beside) if (isBackedBy(version, party)) bits |= bitsOf(version);
  return bits;
}

/** The options that anybody but a party stands by in the text, as bits. */
export function bitsBackedByOthers({ current, beside }: ClauseState, party: PartyIndex): number {
  let bits = current !== undefined && isBackedByOthers(current, party) ? bitsOf(current) : 0;
  for (const version of beside) if (isBackedByOthers(version, party)) bits |= bitsOf(version);
  return bits;
}

function isBackedBy({ initials, opened }: Version, party: PartyIndex): boolean {
  return initials.includes(party) || opened?.includes(party) === true;
}

function isBackedByOthers({ initials, opened }: Version, party: PartyIndex): boolean {
  for (const other of initials) if (other !== party) return true;
  return opened?.some((other) => other !== party) === true;
}
