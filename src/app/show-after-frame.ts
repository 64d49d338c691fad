import type { LocalSession } from '#session/running/local-session.ts';
import { takeAll } from '#session/take-all.ts';

/** Longest stretch of steps, in milliseconds, before the page may draw and listen. */
const SLICE = 8;
/** Longest wait for a frame, in milliseconds: there are none while the page is hidden. */
const PATIENCE = 100;

/**
 * Shows what the person's own moves bring after the frame of the click, in tasks of their own; until then the control that
 * was pressed stays pressed. A page that is left or hidden shows, and so saves, it at once. Returns how to stop.
 */
export function showAfterFrame(
  session: Pick<LocalSession, 'showOwnBy'>,
  onFailure: (error: unknown) => void,
): () => void {
  let waiting: Generator<void, void> | undefined;
  let stopTimer = () => {};
  const take = (steps: Generator<void, void>, isEnough: () => boolean) => {
    stopTimer();
    try {
      while (!isEnough()) {
        if (steps.next().done) return end();
      }
      stopTimer = inTask(run);
    } catch (error) {
      end();
      onFailure(error);
    }
  };
  const end = () => {
    waiting = undefined;
    markActing(false);
  };
  const run = () => {
    const until = performance.now() + SLICE;
    if (waiting !== undefined) take(waiting, () => performance.now() >= until);
  };
  const finish = () => {
    if (waiting !== undefined) take(waiting, () => false);
  };
  const leaving = new AbortController();
  window.addEventListener('pagehide', finish, leaving);
  document.addEventListener('visibilitychange', finish, leaving);
  session.showOwnBy((steps) => {
    finish();
    waiting = steps;
    markActing(true);
    stopTimer = afterFrame(run);
  });
  return () => {
    leaving.abort();
    finish();
    session.showOwnBy(takeAll);
  };
}

/** Lets the style sheet keep what was pressed as it is. */
function markActing(isActing: boolean): void {
  document.documentElement.toggleAttribute('data-acting', isActing);
}

function afterFrame(then: () => void): () => void {
  let stopTask = () => {};
  const go = () => {
    stop();
    stopTask = inTask(then);
  };
  const frame = requestAnimationFrame(go);
  const timer = setTimeout(go, PATIENCE);
  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  return () => {
    stop();
    stopTask();
  };
}

function inTask(then: () => void): () => void {
  const timer = setTimeout(then, 0);
  return () => clearTimeout(timer);
}
