import { useEffect } from 'preact/hooks';

/** Opens a file that is dragged onto the page, wherever it is let go. */
export function useDroppedFile(open: (file: File) => void): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      open(file);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop, true);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop, true);
    };
  }, [open]);
}
