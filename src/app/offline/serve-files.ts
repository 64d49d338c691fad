import { KeptFiles, type ListedFile, type ServiceWorkerScope } from './kept-files.ts';
import { TAKE_OVER } from './take-over.ts';

/**
 * Serves the page from what the device keeps, and keeps all of it at first. A newer version waits until a page asks it to
 * take over: no game is loaded again under anybody's hands.
 * @param files All files of the built page
 */
export function serveFiles(files: readonly ListedFile[], scope: ServiceWorkerScope, fetchFile: typeof fetch): void {
  const kept = new KeptFiles(files, scope, fetchFile);
  scope.addEventListener('install', (event) => event.waitUntil(kept.fetchAll()));
  // The page of the first visit, too, is then whole without a network.
  scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
  scope.addEventListener('message', (event) => {
    if (event.data === TAKE_OVER) event.waitUntil(scope.skipWaiting());
  });
  scope.addEventListener('fetch', (event) => {
    const { request } = event;
    const path = pathAsked(kept, request);
    if (path === undefined) return;
    event.respondWith(
      answer(
        kept,
        path,
        () => fetchFile(request),
        (later) => event.waitUntil(later),
      ),
    );
    if (request.mode === 'navigate') event.waitUntil(forgetOlder(kept, scope, event.resultingClientId));
  });
}

/** The path of the file that is asked for; absent where it is not ours to give, or is to be had from the server only. */
function pathAsked(kept: KeptFiles, { method, cache, url }: Request): string | undefined {
  return method === 'GET' && cache !== 'no-store' ? kept.pathOf(url) : undefined;
}

async function answer(
  kept: KeptFiles,
  path: string,
  ask: () => Promise<Response>,
  later: (done: Promise<unknown>) => void,
): Promise<Response> {
  // A browser may take away what it keeps for us at any time.
  const found = await kept.find(path).catch(() => undefined);
  if (found !== undefined) return found;
  const response = await ask();
  // Who has opened a link of an older release will want to open it again: all of it, since it is loaded part by part.
  if (response.ok) later(kept.fetchReleaseOf(path).catch(() => undefined));
  return response;
}

/** Once a page is opened while no other is open, nobody needs the parts of older versions, but for one that is just coming. */
async function forgetOlder(kept: KeptFiles, scope: ServiceWorkerScope, opened: string): Promise<void> {
  const { installing, waiting } = scope.registration;
  const pages = await scope.clients.matchAll({ type: 'window' });
  if (installing === null && waiting === null && pages.every(({ id }) => id === opened)) await kept.forgetOlder();
}
