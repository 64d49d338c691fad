import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Size of a plot. */
export interface PlotSize {
  /** In pixels. */
  readonly width: number;
  /** Pixels to one of the usual type: more where the browser, a wide screen or a projector has larger letters. */
  readonly unit: number;
}

/** The width of an element, live. */
export function usePlotSize(element: RefObject<HTMLElement | null>): PlotSize {
  const [size, setSize] = useState<PlotSize>({ width: 600, unit: 1 });
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measure = () => {
      const { fontSize } = getComputedStyle(document.documentElement);
      const width = current.clientWidth;
      // Not laid out, as on a place that is not looked at: the last size is kept.
      if (width > 0) setSize({ width, unit: Number.parseFloat(fontSize) / 16 || 1 });
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(current);
    return () => watcher.disconnect();
  }, [element]);
  return size;
}
