/**
 * Has the browser keep the page, so that it opens without a network; absent where the browser keeps none: by plain http,
 * opened as a file, in a frame of another page, or where somebody has forbidden it. Nothing is lost there but that.
 */
export async function registerServiceWorker(): Promise<ServiceWorkerRegistration | undefined> {
  const isFile = location.protocol === 'file:';
  const isFramed = window.parent !== window;
  if (isFile || isFramed || !('serviceWorker' in navigator)) return undefined;
  try {
    // The server's word on how long a file is good does not hold for the script that looks for newer ones.
    return await navigator.serviceWorker.register('service-worker.js', { updateViaCache: 'none' });
  } catch {
    return undefined;
  }
}
