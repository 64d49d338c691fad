/** Calls the page's worker. @throws where the browser has none for this page */
export function callWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
