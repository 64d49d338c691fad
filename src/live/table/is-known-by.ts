import type { View } from '#engine/views/view.ts';

/** The parts of a view that show if the subject of a reason is known. */
type Known = Pick<View, 'offers' | 'drafts' | 'record'>;

/**
 * True if a party already knows the subject of reasons, by their key (see `reasons-given`). Reasons are found when a
 * move is made, but a letter may take a day to arrive, votes are opened together, and most letters are private: reasons
 * sent earlier would reveal what the party must not know.
 */
export function isKnownBy({ offers, drafts, record }: Known, key: string): boolean {
  const [kind, ...numbers] = key.split(':');
  const [first, second] = numbers.map(Number);
  if (kind === 'offered') return offers.some(({ id }) => id === first);
  if (kind === 'answered') return offers.some(({ id, answer }) => id === first && answer !== undefined);
  if (kind === 'reviewed') return first !== undefined && drafts[first]?.opened === true;
  if (kind === 'voted') {
    return record.some((line) => line.kind === 'voted' && line.round === first && line.track === second);
  }
  return first !== undefined && first < record.length;
}
