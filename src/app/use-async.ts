import { useEffect, useState } from 'preact/hooks';

/** A resource loaded after the page: loading, loaded, or failed with a retry. */
export type AsyncState<Value> =
  | { readonly is: 'loading' }
  | { readonly is: 'there'; readonly value: Value }
  | { readonly is: 'missing'; readonly retry: () => void };

/** Loads something when it is first needed. With another function something else is loaded, and what there is stays until it has come. */
export function useAsync<Value>(load: () => Promise<Value>): AsyncState<Value> {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<AsyncState<Value>>({ is: 'loading' });
  useEffect(() => {
    const tryAgain = () => {
      setLoaded({ is: 'loading' });
      setAttempt(attempt + 1);
    };
    let left = false;
    const show = (now: AsyncState<Value>) => {
      if (!left) setLoaded(now);
    };
    load().then(
      (value) => show({ is: 'there', value }),
      () => show({ is: 'missing', retry: tryAgain }),
    );
    return () => {
      left = true;
    };
  }, [load, attempt]);
  return loaded;
}
