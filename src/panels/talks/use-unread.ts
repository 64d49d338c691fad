import { useRef } from 'preact/hooks';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { ThreadModel } from '#session/table/talks/thread-model.ts';

/**
 * Returns the delegations that have written or answered since the person last acted, and whose words it has not had before
 * it. The conversation that is shown counts as read.
 */
export function useUnread(threads: readonly ThreadModel[], shown: PartyIndex): ReadonlySet<PartyIndex> {
  /** Newest line that was shown of each. */
  const read = useRef(new Map<PartyIndex, number>()).current;
  for (const { party, entries } of threads) {
    const newest = entries.at(-1)?.key;
    if (party === shown && newest !== undefined) read.set(party, newest);
  }
  const isUnread = ({ party, entries }: ThreadModel): boolean =>
    entries.some(({ by, isNew, key }) => by === 'them' && isNew && key > (read.get(party) ?? -1));
  return new Set(threads.filter(isUnread).map(({ party }) => party));
}
