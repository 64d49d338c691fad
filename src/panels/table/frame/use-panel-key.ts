import { useLayoutEffect, useRef } from 'preact/hooks';
import { PANELS, type Panel } from './panels.ts';

/** F6 goes on to the next panel of the table, with Shift to the one before, as it does among the panes of a window. */
export function usePanelKey(show: (panel: Panel) => void): void {
  const latest = useRef(show);
  latest.current = show;
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isPanelKey(event) || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      const next = PANELS.at(placeAfter(event.shiftKey ? -1 : 1));
      if (next !== undefined) latest.current(next);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

const isPanelKey = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  key === 'F6' && !ctrlKey && !altKey && !metaKey;

/** Place of the panel that comes so many after the one with focus, around; the first if none has it. */
function placeAfter(steps: number): number {
  const now = PANELS.findIndex((panel) => document.activeElement?.closest(`[data-focus-home="${panel}"]`) != null);
  if (now === -1) return steps > 0 ? 0 : -1;
  return (now + steps + PANELS.length) % PANELS.length;
}
