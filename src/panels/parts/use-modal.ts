import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Opens a dialog over everything else for as long as it is mounted, and reports when the browser closes it (Escape).
 * The browser sends `close` some time after it has closed a dialog: once unmounted, a dialog no longer listens, so that
 * its late event does not close the dialog that was opened in the meantime.
 */
export function useModal(onClose: () => void): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  const latest = useRef(onClose);
  latest.current = onClose;
  useLayoutEffect(() => {
    const element = dialog.current;
    const closed = () => latest.current();
    element?.addEventListener('close', closed);
    element?.showModal();
    return () => {
      element?.removeEventListener('close', closed);
      // Closing, not only removing, gives focus back to the button.
      element?.close();
    };
  }, []);
  return dialog;
}
