import { produce } from 'immer';
import type { Happening } from '../model/dispatch.ts';
import type { CommonKnowledge } from '../model/game.ts';
import type { Offer } from '../model/offer.ts';
import type { Table } from '../model/table.ts';
import { acceptedClauses } from './answer.ts';
import { type Reopening, reopeningsOf, writeClauses } from './write-accepted.ts';

/** Lines of the record that an acceptance would add. */
export interface Foreseen {
  readonly tabled: readonly Extract<Happening, { kind: 'tabled' }>[];
  readonly reopenings: readonly Reopening[];
}

/**
 * Predicts the changes of the text, which is public, if an offer were accepted and the acceptance had reached its
 * sender.
 */
export function foreseeAcceptance(
  common: CommonKnowledge,
  { text }: Pick<Table, 'text'>,
  offer: Readonly<Offer>,
): Foreseen {
  const accepted = acceptedClauses(offer);
  const tabled: Extract<Happening, { kind: 'tabled' }>[] = [];
  produce({ text: [...text] }, (next) => {
    for (const line of writeClauses(common, next, accepted)) if (line.kind === 'tabled') tabled.push(line);
  });
  return { tabled, reopenings: reopeningsOf(common, { text }, accepted) };
}
