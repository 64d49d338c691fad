import type { View } from '#engine/views/view.ts';

/** What of a view tells whether something is known. */
type Known = Pick<View, 'offers' | 'drafts' | 'record'>;

/**
 * Whether a party knows already what reasons belong to, by their key (see `reasons-given`). They are found when a move is
 * made, but a letter may be on its way for a day, votes are opened together, and most letters are for two alone: reasons
 * that are told to somebody before it knows of these tell what it must not know.
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
