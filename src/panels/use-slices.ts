import { useEffect, useState } from 'preact/hooks';

/** Longest stretch of work, in milliseconds, before the page may draw and listen; a step is never cut. */
const SLICE = 8;

/** Computation in progress, or its result. */
export type Sliced<T> = { readonly done: false } | { readonly done: true; readonly value: T };

/**
 * Works something out step by step, with the page drawn between the steps; `begin` must stay the same function. A failure
 * is thrown while drawing, so that the page's own boundary shows it.
 */
export function useSlices<T>(begin: () => Generator<void, T>): Sliced<T> {
  const [sliced, setSliced] = useState<Sliced<T>>({ done: false });
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  if (failure !== undefined) throw failure.error;
  useEffect(() => {
    const steps = begin();
    let timer = setTimeout(function step() {
      try {
        const next = takeSteps(steps);
        if (next.done) setSliced({ done: true, value: next.value });
        else timer = setTimeout(step, 0);
      } catch (error) {
        setFailure({ error });
      }
    }, 0);
    return () => clearTimeout(timer);
  }, [begin]);
  return sliced;
}

function takeSteps<T>(steps: Generator<void, T>): IteratorResult<void, T> {
  const until = performance.now() + SLICE;
  for (;;) {
    const next = steps.next();
    if (next.done || performance.now() >= until) return next;
  }
}
