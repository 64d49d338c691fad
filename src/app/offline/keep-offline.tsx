import { render } from 'preact';
import { languageOf } from '#messages/languages.ts';
import { plainSpeakerOf } from '#messages/plain-speaker-of.ts';
import type { Speaker } from '#messages/speaker.ts';
import { NewerLine } from '#panels/offline/newer-line.tsx';
import { Speaking } from '#panels/parts/speaking.tsx';
import { TAKE_OVER } from './take-over.ts';

/**
 * Has the page kept on this device, and offers a newer one above it where there is one. It comes after all that the page
 * needs, and stands beside it: no screen waits for it or knows of it.
 */
export async function keepOffline(): Promise<void> {
  const { documentElement: root, body } = document;
  const place = document.createElement('div');
  body.prepend(place);
  let newer: NewerRelease | undefined;
  let speaker: Speaker | undefined;
  const draw = () => render(speaker && newer && lineOf(speaker, newer, dismiss), place);
  const dismiss = () => {
    newer = undefined;
    draw();
  };
  const speak = async () => {
    // Now, and not when there is something to say: an older page may not get it from the server any more.
    speaker = await speakerIn(root.lang).catch(() => speaker);
    draw();
  };
  new MutationObserver(speak).observe(root, { attributeFilter: ['lang'] });
  speak();
  watchNewer(await registerServiceWorker(), (found) => {
    newer = found;
    draw();
  });
}

async function speakerIn(tag: string): Promise<Speaker> {
  const { language, first, more } = languageOf(tag);
  const [above, below] = await Promise.all([first(), more()]);
  return plainSpeakerOf(language, { ...above, ...below });
}

function lineOf(speaker: Speaker, { isPartMissing, load }: NewerRelease, onLater: () => void) {
  return (
    <Speaking speaker={speaker}>
      <NewerLine isPartMissing={isPartMissing} onLoad={load} onLater={onLater} />
    </Speaking>
  );
}

/**
 * Has the browser keep the page, so that it opens without a network; absent where the browser keeps none: by plain http,
 * opened as a file, in a frame of another page, or where somebody has forbidden it. Nothing is lost there but that.
 */
async function registerServiceWorker(): Promise<ServiceWorkerRegistration | undefined> {
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

/** A newer Parley that could be loaded. */
interface NewerRelease {
  /** The open page lacks a part of its own version, which the server has no more. */
  readonly isPartMissing: boolean;
  readonly load: () => void;
}

/**
 * Calls back when there is a newer Parley than the open page: one that this device has fetched, one that another tab has
 * loaded, or one of which the open page was told by the lack of a part. Nothing is loaded by itself.
 */
function watchNewer(registration: ServiceWorkerRegistration | undefined, onNewer: (newer: NewerRelease) => void): void {
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

/** True if the server has a newer page than the open one; false if the server cannot be reached. */
async function isNewerOnServer(): Promise<boolean> {
  const own = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src;
  if (own === undefined) return false;
  try {
    const answer = await fetch(location.pathname, { cache: 'no-store' });
    const text = answer.ok ? await answer.text() : '';
    const [, script] = /<script type="module"[^>]* src="([^"]+)"/.exec(text) ?? [];
    return script !== undefined && new URL(script, location.href).href !== own;
  } catch {
    return false;
  }
}
