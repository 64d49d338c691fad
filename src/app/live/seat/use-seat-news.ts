import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SeatContext } from '#live/protocol/told-to-pupil.ts';
import { type LiveNews, newsBetween, newsWith, stillNews } from '#session/live/live-news.ts';
import { beforeAutopilot, hasMovedItself, newsOfMoves } from '#session/live/news-of-moves.ts';
import type { RemoteSession } from '#session/running/remote-session.ts';
import type { LiveConnection } from '../connection.ts';

/** Milliseconds after coming back in which what a negotiator has done is told as of somebody who comes back. */
const BACK = 10_000;
const NONE: readonly LiveNews[] = [];
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
}

/** Returns a pupil's news besides the game, until they are dismissed. */
export function useSeatNews({ connection, around, session, you, isShared, wasMoved }: Followed): SeatNews {
  const [news, setNews] = useState(wasMoved ? MOVED : NONE);
  const add = useCallback((more: LiveNews) => setNews((shown) => newsWith(shown, more)), []);
  useNewsAround(around, wasMoved, add);
  useNewsOfMoves(session, useCameBack(connection), isShared, add);
  return {
    news: stillNews(news, you, around),
    close: (closed) => setNews((shown) => shown.filter((each) => each !== closed)),
  };
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

function useNewsOfMoves(
  { store }: RemoteSession,
  cameBack: () => boolean,
  isShared: boolean,
  add: (news: LiveNews) => void,
): void {
  const last = useRef<ReturnType<typeof store.getState> | undefined>(undefined);
  useEffect(() => {
    const look = () => {
      const now = store.getState();
      const isFirst = last.current === undefined;
      const before = last.current ?? beforeAutopilot(now);
      last.current = now;
      for (const each of newsOfMoves(before, now, { isBack: isFirst ? hasMovedItself(now) : cameBack(), isShared }))
        add(each);
    };
    look();
    return store.subscribe(look);
  }, [store, cameBack, isShared, add]);
}
