import { useCallback, useEffect, useState } from 'preact/hooks';

/**
 * Returns a stored list (`undefined` before the first read, empty if it fails) and a function that reads it again. It
 * is also read again when the user returns to the page.
 */
export function useStoredList<Thing>(list: () => Promise<readonly Thing[]>) {
  const [kept, setKept] = useState<readonly Thing[]>();
  const readAgain = useCallback(() => {
    list().then(setKept, () => setKept([]));
  }, [list]);
  useEffect(() => {
    readAgain();
    addEventListener('focus', readAgain);
    return () => removeEventListener('focus', readAgain);
  }, [readAgain]);
  return [kept, readAgain] as const;
}
