import { useEffect, useRef } from 'preact/hooks';
import { PANELS, type Panel } from './table-tab.ts';

/** F6 goes on to the next panel of the table, with Shift to the one before, as it does among the panes of a window. */
export function usePanelKey(show: (panel: Panel) => void, panels: readonly Panel[] = PANELS): void {
  const latest = useRef(show);
  latest.current = show;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isPanelKey(event) || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      const next = panels.at(placeAfter(event.shiftKey ? -1 : 1, panels));
      if (next !== undefined) latest.current(next);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [panels]);
}

const isPanelKey = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  key === 'F6' && !ctrlKey && !altKey && !metaKey;

/** The place of the panel that comes so many after the one with focus, around; the first where none has it. */
function placeAfter(steps: number, panels: readonly Panel[]): number {
  const now = panels.findIndex(({ home }) => document.activeElement?.closest(`[data-focus-home="${home}"]`) != null);
  if (now === -1) return steps > 0 ? 0 : -1;
  return (now + steps + panels.length) % panels.length;
}
