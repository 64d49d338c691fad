import { useEffect } from 'preact/hooks';
import type { ImportCommands } from '#panels/classroom/results/import-form.tsx';

/** Takes in files and text that are dragged onto the page, wherever they are let go. */
export function useDropped({ onText, onFiles }: Pick<ImportCommands, 'onText' | 'onFiles'>): void {
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      const { dataTransfer } = event;
      if (dataTransfer === null) return;
      event.preventDefault();
      const files = [...dataTransfer.files];
      if (files.length > 0) onFiles(files);
      else onText(dataTransfer.getData('text/plain'));
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, [onText, onFiles]);
}
