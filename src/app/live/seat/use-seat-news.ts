import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SeatContext } from '#live/protocol/told-to-pupil.ts';
import { hasMissedTalks } from '#session/live/came-late.ts';
import { type LiveNews, newsBetween, newsWith, stillNews } from '#session/live/live-news.ts';
import { beforeAutopilot, hasMovedItself, newsOfMoves } from '#session/live/news-of-moves.ts';
import type { RemoteSession } from '#session/running/remote-session.ts';
import type { LiveConnection } from '../connection.ts';

/** Milliseconds after coming back in which what a negotiator has done is told as of somebody who comes back. */
const BACK = 10_000;
const NONE: readonly LiveNews[] = [];
const CAME_LATE: readonly LiveNews[] = [{ kind: 'came-late' }];
const MOVED: readonly LiveNews[] = [{ kind: 'moved' }];

export interface SeatNews {
  readonly news: readonly LiveNews[];
  readonly close: (news: LiveNews) => void;
}

interface Followed {
  readonly connection: LiveConnection;
  readonly around: SeatContext;
  readonly session: RemoteSession;
  readonly you: number;
  /** Others have the same chair. */
  readonly isShared: boolean;
  /** One has had another chair before. */
  readonly wasMoved: boolean;
  /** This device has not been at the chair before. */
  readonly isNew: boolean;
}

/** Returns a pupil's news besides the game, until they are dismissed. */
export function useSeatNews({ connection, around, session, you, isShared, wasMoved, isNew }: Followed): SeatNews {
  const [news, setNews] = useState(() => newsOnArrival(session, around, wasMoved, isNew));
  const add = useCallback((more: LiveNews) => setNews((shown) => newsWith(shown, more)), []);
  useNewsAround(around, wasMoved, add);
  useNewsOfMoves(session, useCameBack(connection), { isShared, isNew }, add);
  return {
    news: stillNews(news, you, around),
    close: (closed) => setNews((shown) => shown.filter((each) => each !== closed)),
  };
}

function newsOnArrival(
  { store }: RemoteSession,
  { phase }: SeatContext,
  wasMoved: boolean,
  isNew: boolean,
): readonly LiveNews[] {
  const missed = isNew && phase === 'playing' && hasMissedTalks(store.getState().view);
  return [...(wasMoved ? MOVED : NONE), ...(missed ? CAME_LATE : NONE)];
}

/** Follows announcements; pupils moved from another chair have seen the earlier ones. */
function useNewsAround(around: SeatContext, wasMoved: boolean, add: (news: LiveNews) => void): void {
  const before = useRef(wasMoved ? around : undefined);
  useEffect(() => {
    for (const each of newsBetween(before.current, around)) add(each);
    before.current = around;
  }, [around, add]);
}

/** Returns a function that is true shortly after the connection was restored. */
function useCameBack({ way }: LiveConnection): () => boolean {
  // A first connection is not a reconnection.
  const back = useRef(Number.NEGATIVE_INFINITY);
  useEffect(
    () =>
      way.subscribe((now) => {
        if (now === 'here') back.current = performance.now();
      }),
    [way],
  );
  return useCallback(() => performance.now() - back.current < BACK, []);
}

type AtMoment = ReturnType<RemoteSession['store']['getState']>;

function useNewsOfMoves(
  { store }: RemoteSession,
  cameBack: () => boolean,
  { isShared, isNew }: Pick<Followed, 'isShared' | 'isNew'>,
  add: (news: LiveNews) => void,
): void {
  const last = useRef<AtMoment | undefined>(undefined);
  useEffect(() => {
    // What was done before one came is told as news of its own.
    const firstOf = isNew ? (now: AtMoment) => now : beforeAutopilot<AtMoment>;
    const look = () => {
      const now = store.getState();
      const isFirst = last.current === undefined;
      const before = last.current ?? firstOf(now);
      last.current = now;
      for (const each of newsOfMoves(before, now, { isBack: isFirst ? hasMovedItself(now) : cameBack(), isShared }))
        add(each);
    };
    look();
    return store.subscribe(look);
  }, [store, cameBack, isShared, isNew, add]);
}
