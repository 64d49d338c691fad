import { isNewerOnServer } from './newer-on-server.ts';
import { TAKE_OVER } from './take-over.ts';

/** A newer Parley that could be loaded. */
export interface NewerRelease {
  /** The open page lacks a part of its own version, which the server has no more. */
  readonly isPartMissing: boolean;
  readonly load: () => void;
}

/**
 * Calls back when there is a newer Parley than the open page: one that this device has fetched, one that another tab has
 * loaded, or one of which the open page was told by the lack of a part. Nothing is loaded by itself.
 */
export function watchNewer(
  registration: ServiceWorkerRegistration | undefined,
  onNewer: (newer: NewerRelease) => void,
): void {
  if (registration !== undefined) watchWaiting(registration, (load) => onNewer({ isPartMissing: false, load }));
  // Told by whatever Vite loads late; in whose place it was to stand has its own word for that.
  window.addEventListener('vite:preloadError', async () => {
    if (await isNewerOnServer()) onNewer({ isPartMissing: true, load: () => location.reload() });
  });
}

function watchWaiting(registration: ServiceWorkerRegistration, onNewer: (load: () => void) => void): void {
  const { serviceWorker } = navigator;
  const look = () => {
    const { active, waiting } = registration;
    // The first one waits for a moment, too, and there is nothing older.
    if (active !== null && waiting !== null) onNewer(() => takeOver(waiting));
  };
  const follow = () => registration.installing?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', follow);
  follow();
  look();
  let isOlder = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (isOlder) onNewer(() => location.reload());
    isOlder = true;
  });
  // A tab may stay open for weeks, and the browser looks only when one is opened.
  window.addEventListener('hashchange', () => registration.update().catch(() => undefined));
}

/** Puts a version that waits in charge, and loads its page. */
function takeOver(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage(TAKE_OVER);
}
