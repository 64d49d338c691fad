/** Most milliseconds that are waited, however busy the page is. */
const PATIENCE = 2000;

/** Does something once the page has nothing else to do; what comes back calls it off. */
export function whenIdle(act: () => void): () => void {
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, PATIENCE);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: PATIENCE });
  return () => cancelIdleCallback(handle);
}
