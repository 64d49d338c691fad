import { useEffect, useRef } from 'preact/hooks';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';

/**
 * Whose initials have come to an article since it was first drawn: their pens write them, once. While the pens are `hidden`,
 * all that is there has been seen.
 */
export function useFreshInitials(
  { initials }: Pick<ArticleModel, 'initials'>,
  hidden: boolean,
): ReadonlySet<PartyIndex> {
  const now = initials.map(({ party }) => party);
  const known = useRef(new Set(now)).current;
  useEffect(() => {
    // An initial that fell and comes back is written again.
    for (const party of known) if (!now.includes(party)) known.delete(party);
    if (hidden) for (const party of now) known.add(party);
  });
  return new Set(now.filter((party) => !known.has(party)));
}
