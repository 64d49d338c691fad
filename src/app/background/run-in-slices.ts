/** Callbacks for the progress of sliced work. */
export interface Listener<Progress, Result> {
  /** After a slice that was not the last. */
  readonly onProgress: (progress: Progress) => void;
  readonly onDone: (result: Result) => void;
  /** Called if the work or `onDone` threw. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Takes steps in slices of some milliseconds, with whatever else waits done in between. Returns how to stop: then
 * nothing more is told.
 */
export function runInSlices<Progress, Result>(
  steps: Generator<Progress, Result>,
  milliseconds: number,
  { onProgress, onDone, onFailure }: Listener<Progress, Result>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slice = () => {
    try {
      const next = takeSteps(steps, milliseconds);
      if (next.done) return onDone(next.value);
      // Before the callback, so that the callback can stop it.
      timer = setTimeout(slice, 0);
      onProgress(next.value);
    } catch (error) {
      clearTimeout(timer);
      onFailure(error);
    }
  };
  timer = setTimeout(slice, 0);
  return () => clearTimeout(timer);
}

function takeSteps<Progress, Result>(
  steps: Generator<Progress, Result>,
  milliseconds: number,
): IteratorResult<Progress, Result> {
  const until = performance.now() + milliseconds;
  for (;;) {
    const next = steps.next();
    if (next.done || performance.now() >= until) return next;
  }
}
