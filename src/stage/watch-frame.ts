/**
 * Calls back whenever a picture may no longer fit where it stands: an element changes its size, the page is zoomed or
 * comes to a screen of another density (which need not change a size), or is seen again after it was hidden (no size
 * is told meanwhile). Returns how to stop.
 */
export function watchFrame(elements: readonly Element[], changed: () => void): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  const resizing = new ResizeObserver(changed);
  for (const element of elements) resizing.observe(element);
  window.addEventListener('resize', changed, { signal });
  document.addEventListener('visibilitychange', changed, { signal });
  watchDensity(changed, signal);
  return () => {
    stopping.abort();
    resizing.disconnect();
  };
}

/** A query asks about one density only, so each change needs the next. */
function watchDensity(changed: () => void, signal: AbortSignal): void {
  const again = () => {
    watchDensity(changed, signal);
    changed();
  };
  matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`).addEventListener('change', again, { once: true, signal });
}
