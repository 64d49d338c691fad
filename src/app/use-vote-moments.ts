import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Session } from '#session/running/session.ts';
import type { VoteMoment } from '#session/table/frame/vote-moment.ts';
import type { TableModel } from '#session/table/table-model.ts';

interface VoteMoments {
  /** The vote to be shown now, if one has just been held. */
  readonly moment: VoteMoment | undefined;
  /** It has been seen: the next one, if any. */
  readonly end: () => void;
}

/** The votes that are held while somebody sits at the table, one after another; none of those before. */
export function useVoteMoments(session: Session): VoteMoments {
  const [waiting, setWaiting] = useState<readonly VoteMoment[]>([]);
  useEffect(() => {
    let seen = lastOf(session.store.getState().table);
    return session.store.subscribe(({ table }) => {
      const held = table.votes.filter(({ key }) => key > seen);
      seen = Math.max(seen, lastOf(table));
      if (held.length > 0) setWaiting((before) => [...before, ...held]);
    });
  }, [session]);
  const end = useCallback(() => setWaiting((before) => before.slice(1)), []);
  return { moment: waiting[0], end };
}

/** The line of the last vote that the page tells of; -1 where it tells of none. */
function lastOf({ votes }: TableModel): number {
  return votes.at(-1)?.key ?? -1;
}
