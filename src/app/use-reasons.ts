import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageBackground } from './background/page-background.ts';
import { hasReasonsToFind, showReasons } from './show-reasons.ts';
import type { ActiveSeat } from './use-active-seat.ts';

/** Has the reasons of a saved game found again; true until those are shown that the person may be told. */
export function useReasons(
  background: PageBackground,
  { game, you, session, settings }: ActiveSeat,
  fail: (error: unknown) => void,
): boolean {
  const [shownIn, setShownIn] = useState<ActiveSeat['session']>();
  const hasAny = useMemo(() => hasReasonsToFind(session), [session]);
  useEffect(() => {
    const onShown = () => setShownIn(session);
    return hasAny ? showReasons(background, game, you, session, fail, onShown) : undefined;
  }, [hasAny, background, game, you, session, fail]);
  return hasAny && shownIn !== session && settings.reveal !== 'none';
}
