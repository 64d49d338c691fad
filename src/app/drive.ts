import type { SessionHere } from '#session/running/session-here.ts';

/** Longest stretch of negotiators' moves, in milliseconds, before the page may draw and listen. */
const SLICE = 12;

/**
 * Lets negotiators act whenever it is their turn, in slices that keep the page awake. Where one fails the rest would
 * wait for ever, so that is told. Returns how to stop.
 */
export function drive(session: SessionHere, onFailure: (error: unknown) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const act = () => {
    const until = performance.now() + SLICE;
    if (session.step(() => performance.now() < until)) schedule();
  };
  const run = () => {
    timer = undefined;
    try {
      act();
    } catch (error) {
      onFailure(error);
    }
  };
  const schedule = () => {
    timer ??= setTimeout(run, 0);
  };
  const unsubscribe = session.store.subscribe(({ table }) => {
    if (table.asked === 'wait') schedule();
  });
  schedule();
  return () => {
    unsubscribe();
    clearTimeout(timer);
  };
}
