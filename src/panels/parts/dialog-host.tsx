import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useRef, useState } from 'preact/hooks';
import { type LoadDialog, useLazyDialog } from './use-lazy-dialog.tsx';

/** Opens a dialog; `name` is what it is called where it cannot be loaded. */
type OpenDialog = (name: string, load: LoadDialog) => void;

const HostContext = createContext<OpenDialog | undefined>(undefined);

/**
 * Holds the dialogs of a screen that draws its buttons in another place once it is narrow: an open dialog outlives the
 * button that opened it, so that zooming or turning the device does not close it.
 */
export function DialogHost({ children }: { readonly children: ComponentChildren }) {
  const [named, setNamed] = useState('');
  const { open, shown } = useLazyDialog(named);
  const latest = useRef(open);
  latest.current = open;
  const openNamed = useCallback((name: string, load: LoadDialog) => {
    setNamed(name);
    latest.current(load);
  }, []);
  return (
    <HostContext.Provider value={openNamed}>
      {children}
      {shown}
    </HostContext.Provider>
  );
}

/** Opens a dialog in the host of this screen; `undefined` if the screen has none. */
export function useDialogHost(): OpenDialog | undefined {
  return useContext(HostContext);
}
