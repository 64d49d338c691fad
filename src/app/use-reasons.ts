import { useEffect, useMemo, useState } from 'preact/hooks';
import { usePageServices } from './page-services.tsx';
import { hasReasonsToFind, showReasons } from './show-reasons.ts';
import type { ActiveSeat } from './use-active-seat.ts';

/** Has the reasons of a saved game found again; true until those are shown that the person may be told. */
export function useReasons({ game, you, session, settings }: ActiveSeat, fail: (error: unknown) => void): boolean {
  const { jobs } = usePageServices('jobs');
  const [shownIn, setShownIn] = useState<ActiveSeat['session']>();
  const hasAny = useMemo(() => hasReasonsToFind(session), [session]);
  useEffect(() => {
    const onShown = () => setShownIn(session);
    return hasAny ? showReasons(jobs, game, you, session, fail, onShown) : undefined;
  }, [hasAny, jobs, game, you, session, fail]);
  return hasAny && shownIn !== session && settings.reveal !== 'none';
}
