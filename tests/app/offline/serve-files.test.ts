import { expect, it } from 'vitest';
import type { ListedFile } from '#app/offline/kept-files.ts';
import { serveFiles } from '#app/offline/serve-files.ts';
import { TAKE_OVER } from '#app/offline/take-over.ts';
import { memoryCaches } from './memory-caches.ts';

const SCOPE = 'https://school.example/parley/';
const FILES: readonly ListedFile[] = [
  { url: 'index.html', revision: 'one' },
  { url: 'assets/table-1.js', revision: null },
];

/** What a browser tells a service worker, and hears from it. */
type Told = Readonly<Record<string, unknown>>;

/** A browser around a service worker, with a server that counts what it is asked. */
function browserAround(files: readonly ListedFile[], pages: readonly string[] = []) {
  const listeners = new Map<string, (event: never) => void>();
  const done: string[] = [];
  const asked: string[] = [];
  const memory = memoryCaches();
  const scope = {
    registration: { scope: SCOPE, installing: null, waiting: null },
    clients: {
      claim: async () => void done.push('claimed'),
      matchAll: async () => pages.map((id) => ({ id })),
    },
    caches: memory.caches,
    skipWaiting: async () => void done.push('took over'),
    addEventListener: (type: string, listener: (event: never) => void) => listeners.set(type, listener),
  };
  const server = (given: RequestInfo | URL) => {
    const address = given instanceof Request ? given.url : String(given);
    asked.push(address.slice(SCOPE.length));
    return Promise.resolve(new Response('from the server'));
  };
  serveFiles(files, scope, server);
  const tell = async (type: string, told: Told = {}): Promise<Response | undefined> => {
    const lasting: Promise<unknown>[] = [];
    let answer: Promise<Response> | undefined;
    const respondWith = (given: Promise<Response>) => {
      answer = given;
    };
    listeners.get(type)?.({
      waitUntil: (given: Promise<unknown>) => lasting.push(given),
      respondWith,
      ...told,
    } as never);
    const answered = await answer;
    await Promise.all(lasting);
    return answered;
  };
  return { tell, done, asked, ...memory };
}

function asking(path: string, how: RequestInit = {}): Told {
  return { request: new Request(SCOPE + path, how), resultingClientId: 'new' };
}

it('a page is served from the device once it is kept, by whatever address it is opened', async () => {
  const { tell, asked } = browserAround(FILES);
  await tell('install');
  asked.length = 0;
  expect(await (await tell('fetch', asking('?stage=off')))?.text()).toBe('from the server');
  expect(await tell('fetch', asking('assets/table-1.js'))).toBeDefined();
  expect(asked).toEqual([]);
});

it('what is not kept is asked of the server, and what must come from there is left to it', async () => {
  const { tell, asked } = browserAround(FILES);
  await tell('fetch', asking('assets/table-1.js'));
  expect(asked).toEqual(['assets/table-1.js']);
  expect(await tell('fetch', asking('', { cache: 'no-store' }))).toBeUndefined();
  expect(await tell('fetch', asking('', { method: 'POST' }))).toBeUndefined();
});

it('a newer version takes over when a page asks for it, and never by itself', async () => {
  const { tell, done } = browserAround(FILES);
  await tell('install');
  await tell('message', { data: 'something else' });
  expect(done).toEqual([]);
  await tell('message', { data: TAKE_OVER });
  expect(done).toEqual(['took over']);
});

it.each([
  ['are forgotten when a page is opened alone', ['new'], false],
  ['stay while another tab may be of it', ['new', 'old'], true],
])('parts of an older version %s', async (_what, pages, stays) => {
  const { tell, caches, lying } = browserAround(FILES, pages);
  await tell('install');
  const older = `${SCOPE}assets/table-0.js`;
  await (await caches.open('parley /parley/')).put(older, new Response('older'));
  const opened = {
    request: { url: SCOPE, method: 'GET', cache: 'default', mode: 'navigate' },
    resultingClientId: 'new',
  };
  await tell('fetch', opened);
  expect(lying().includes(older)).toBe(stays);
});
