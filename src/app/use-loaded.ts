import { useEffect, useState } from 'preact/hooks';

/** A resource loaded after the page: loading, loaded, or failed with a retry. */
export type Loaded<Value> =
  | { readonly is: 'loading' }
  | { readonly is: 'there'; readonly value: Value }
  | { readonly is: 'missing'; readonly tryAgain: () => void };

/** Loads something when it is first needed. With another function something else is loaded, and what there is stays until it has come. */
export function useLoaded<Value>(load: () => Promise<Value>): Loaded<Value> {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded<Value>>({ is: 'loading' });
  useEffect(() => {
    const tryAgain = () => {
      setLoaded({ is: 'loading' });
      setAttempt(attempt + 1);
    };
    let left = false;
    const show = (now: Loaded<Value>) => {
      if (!left) setLoaded(now);
    };
    load().then(
      (value) => show({ is: 'there', value }),
      () => show({ is: 'missing', tryAgain }),
    );
    return () => {
      left = true;
    };
  }, [load, attempt]);
  return loaded;
}
