import { useEffect, useState } from 'preact/hooks';

/** Returns the browser's promise to keep stored data, and a request for it; `undefined` if it makes none. */
export function useLasting(): { readonly isPromised: boolean; readonly onAsk: () => void } | undefined {
  const [isPromised, setPromised] = useState<boolean>();
  useEffect(() => {
    storageHere()
      ?.persisted()
      .then(setPromised, () => undefined);
  }, []);
  if (isPromised === undefined) return undefined;
  return {
    isPromised,
    onAsk: () =>
      void storageHere()
        ?.persist()
        .then(setPromised, () => undefined),
  };
}

/** Pages that came by an unsafe way have none. */
function storageHere(): StorageManager | undefined {
  return navigator.storage as StorageManager | undefined;
}
