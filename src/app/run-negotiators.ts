import type { LocalSession } from '#session/running/local-session.ts';

/** Longest stretch of negotiators' moves, in milliseconds, before they are shown. */
const SLICE = 12;

/**
 * Lets negotiators act whenever it is their turn. That they act, that what is shown of it is made, and that it is drawn
 * are tasks of their own, in between which the page may draw and listen. Where one fails the rest would
 * wait for ever, so that is told. Returns how to stop.
 */
export function runNegotiators(session: LocalSession, onFailure: (error: unknown) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let steps: Generator<void, boolean> | undefined;
  const act = () => {
    steps ??= session.stepping(forSlice());
    const next = steps.next();
    if (next.done) steps = undefined;
    if (!next.done || next.value) schedule();
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

/** True until a slice is over that begins now. */
function forSlice(): () => boolean {
  const until = performance.now() + SLICE;
  return () => performance.now() < until;
}
