/** A schedule for repainting a picture: after the frame in which something changed, in tasks of a few milliseconds. */

/** Longest stretch of painting, in milliseconds, before the page may draw and listen; a step is never cut. */
const SLICE = 8;

export interface Painter<Wanted> {
  /** The picture to show now; `undefined` if none can be shown. */
  readonly wanted: () => Wanted | undefined;
  /** True if a picture of one is a picture of the other. */
  readonly isAlike: (one: Wanted, other: Wanted) => boolean;
  /** Steps of bringing the picture to what is wanted. */
  readonly paint: (wanted: Wanted) => Iterable<void>;
  readonly onFailure: (error: unknown) => void;
  /** Told when painting is asked for, and when it is done or there was nothing to paint. */
  readonly onBusy?: ((isBusy: boolean) => void) | undefined;
}

export interface Repainting {
  /** Checks for a change after the next frame, so that no click is delayed. */
  ask(): void;
  stop(): void;
}

/** Keeps a picture up to date, and paints nothing where nothing has changed. A newer wish replaces an older one. */
export function repainting<Wanted>({ wanted, isAlike, paint, onFailure, onBusy }: Painter<Wanted>): Repainting {
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The picture that is shown or being painted. */
  let latest: Wanted | undefined;
  let steps: Iterator<void> | undefined;
  let isDue = false;
  const take = () => {
    timer = undefined;
    try {
      if (isDue) look();
      if (steps !== undefined && !isDone(steps)) timer = setTimeout(take, 0);
      else rest();
    } catch (error) {
      stop();
      onFailure(error);
    }
  };
  const look = () => {
    isDue = false;
    const next = wanted();
    if (next === undefined || (latest !== undefined && isAlike(latest, next))) return;
    latest = next;
    steps = paint(next)[Symbol.iterator]();
  };
  const rest = () => {
    steps = undefined;
    if (frame === undefined) onBusy?.(false);
  };
  const stop = () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = undefined;
    timer = undefined;
    steps = undefined;
  };
  return {
    ask: () => {
      onBusy?.(true);
      frame ??= requestAnimationFrame(() => {
        frame = undefined;
        isDue = true;
        timer ??= setTimeout(take, 0);
      });
    },
    stop,
  };
}

/** Takes steps for as long as a slice lasts. */
function isDone(steps: Iterator<void>): boolean {
  const until = performance.now() + SLICE;
  for (;;) {
    if (steps.next().done) return true;
    if (performance.now() >= until) return false;
  }
}
