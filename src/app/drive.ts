import type { Session } from '#session/session.ts';

/** Longest stretch of negotiators' moves, in milliseconds, before the page may draw and listen. */
const SLICE = 12;

/** Lets negotiators act whenever it is their turn, in slices that keep the page awake. Returns how to stop. */
export function drive(session: Session): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    timer = undefined;
    const until = performance.now() + SLICE;
    let acted = true;
    while (acted && performance.now() < until) acted = session.step();
    if (acted) schedule();
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
