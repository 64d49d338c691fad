import { useEffect, useState } from 'preact/hooks';

/** What is being worked out, or what came of it. */
export type Sliced<T> = { readonly done: false } | { readonly done: true; readonly value: T };

/** Works something out step by step, with the page drawn between the steps; `begin` must stay the same function. */
export function useSlices<T>(begin: () => Generator<void, T>): Sliced<T> {
  const [sliced, setSliced] = useState<Sliced<T>>({ done: false });
  useEffect(() => {
    const steps = begin();
    let timer = setTimeout(function step() {
      const next = steps.next();
      if (next.done) setSliced({ done: true, value: next.value });
      else timer = setTimeout(step, 0);
    }, 0);
    return () => clearTimeout(timer);
  }, [begin]);
  return sliced;
}
