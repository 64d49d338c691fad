import { useEffect, useRef, useState } from 'preact/hooks';

/** Work that goes on beside the page: what will come of it, and how to end it before. */
export interface CancellableWork<Result> {
  /** Refused where it fails or is cancelled. */
  readonly result: Promise<Result>;
  readonly cancel: () => void;
}

/** State of a piece of work. */
export type Worked<Result> =
  | { readonly is: 'going' }
  | { readonly is: 'done'; readonly value: Result }
  | { readonly is: 'failed'; readonly error: unknown };

/**
 * Has work done for as long as it is waited for; `start` must stay the same function.
 * @param known Result that is there before the work is started, if it is: it is shown at once
 */
export function useWork<Result>(
  start: () => CancellableWork<Result>,
  known?: () => Result | undefined,
): Worked<Result> {
  const [worked, setWorked] = useState<Worked<Result>>(() => {
    const value = known?.();
    return value === undefined ? { is: 'going' } : { is: 'done', value };
  });
  const knownOf = useRef(worked.is === 'done' ? start : undefined);
  useEffect(() => {
    if (knownOf.current === start) return;
    const { result, cancel } = start();
    let left = false;
    const tell = (now: Worked<Result>) => {
      if (!left) setWorked(now);
    };
    result.then(
      (value) => tell({ is: 'done', value }),
      (error: unknown) => tell({ is: 'failed', error }),
    );
    return () => {
      left = true;
      cancel();
    };
  }, [start]);
  return worked;
}
