import { useCallback, useEffect, useState } from 'preact/hooks';

/** What a device keeps of one kind, and how to read it again; that is done whenever one comes back to the page, too. Absent until it is read first, and empty where it cannot be. */
export function useKeptList<Thing>(list: () => Promise<readonly Thing[]>) {
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
