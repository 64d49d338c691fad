import { crosses } from '#engine/claims/declarations.ts';
import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import { byId } from '#engine/model/ids.ts';
import type { Clause } from '#engine/model/moves.ts';
import { isSameWording } from '#engine/model/wording.ts';
import { deliveredClauses } from '#engine/text/delivered-clauses.ts';
import type { View } from '#engine/views/view.ts';

/** A seat's knowledge of the messages and their consequences. */
export type Seen = Pick<View, 'record' | 'offers' | 'drafts' | 'declarations'>;

/** Lines that follow from another one before them. */
const CONSEQUENCES: readonly Dispatch['kind'][] = [
  'tabled',
  'notWritten',
  'promiseBroken',
  'standingChanged',
  'declarationCrossed',
  'initialsFell',
  'changed',
];

/**
 * The line that a line of the record follows from; itself where it follows from none, or from one that was not for this
 * seat: of what others agree between them, everybody sees only what comes of it.
 */
export function causeOf(seen: Seen, key: number): number {
  let deed = key;
  while (deed > 0 && CONSEQUENCES.includes(at(seen.record, deed).kind)) deed -= 1;
  return comesOfAgreeing(at(seen.record, key)) && !hasLedTo(seen, deed, key) ? key : deed;
}

/** True if a line tells of an agreement between others that this seat did not see. */
export function isAgreedUnseen(seen: Seen, key: number): boolean {
  return comesOfAgreeing(at(seen.record, key)) && causeOf(seen, key) === key;
}

/** True for a line that only an agreement brings about, so that it may follow from one that was not seen. */
function comesOfAgreeing(line: Dispatch): boolean {
  switch (line.kind) {
    case 'tabled':
    case 'notWritten':
    case 'declarationCrossed':
      return true;
    case 'promiseBroken':
      return line.why === 'reopened';
    default:
      return false;
  }
}

/** True if the agreement on the line `deed` accounts for the line `key`. */
function hasLedTo(seen: Seen, deed: number, key: number): boolean {
  const line = at(seen.record, key);
  const { clauses, isBy } = agreedOn(seen, at(seen.record, deed));
  switch (line.kind) {
    case 'tabled':
    case 'notWritten':
      return clauses.some((clause) => isWording(line, clause)) && !isWrittenAnew(seen, deed, key);
    case 'declarationCrossed': {
      const said = at(seen.declarations, line.declaration);
      return isBy(said.party) && clauses.some((clause) => crosses(said, clause));
    }
    default:
      return 'party' in line && isBy(line.party);
  }
}

function isWording(line: Clause, clause: Clause): boolean {
  return line.issue === clause.issue && isSameWording(line, clause);
}

/**
 * True if an article has been agreed on again since: one agreement writes it once, and an initial tells of the text
 * only if other initials fall by it.
 */
function isWrittenAnew({ record }: Seen, deed: number, key: number): boolean {
  const line = at(record, key);
  if (line.kind !== 'tabled') return false;
  if (at(record, deed).kind === 'initialled' && line.dropped.length === 0) return true;
  return record.slice(deed + 1, key).some((earlier) => earlier.kind === 'tabled' && earlier.issue === line.issue);
}

interface Agreed {
  readonly clauses: readonly Clause[];
  /** True if a party may have agreed to them. */
  readonly isBy: (party: number) => boolean;
}

/** Returns the clauses agreed on a line: an accepted offer, a single text, a wording that one more accepts; or none. */
function agreedOn({ offers, drafts }: Seen, line: Dispatch): Agreed {
  switch (line.kind) {
    case 'answered': {
      const { from, to, answer, ...offer } = byId(offers, line.offer);
      const isAccepted = answer?.response === 'accept';
      return { clauses: isAccepted ? deliveredClauses(offer) : [], isBy: (party) => party === from || party === to };
    }
    case 'reviewed':
      return { clauses: at(drafts, line.draft).clauses, isBy: () => true };
    case 'initialled':
      return { clauses: [line], isBy: (party) => party === line.party };
    default:
      return { clauses: [], isBy: () => false };
  }
}
