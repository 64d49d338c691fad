import { useEffect, useState } from 'preact/hooks';

/** Whether the browser has promised to keep what pages store here, and how to ask it; absent where it makes no promises. */
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
