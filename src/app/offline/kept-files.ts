/** The part of a service worker's global scope that is used: the page's own types have none. */
export interface ServiceWorkerScope {
  readonly registration: {
    /** The whole address of the folder that it serves. */
    readonly scope: string;
    /** Another worker, which is not active yet. */
    readonly installing: object | null;
    readonly waiting: object | null;
  };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { readonly type: 'window' }): Promise<readonly { readonly id: string }[]>;
  };
  readonly caches: CacheStorage;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'message', listener: (event: LastingEvent & { readonly data: unknown }) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskedEvent) => void): void;
}

/** The browser waits for what is still to be done. */
interface LastingEvent {
  waitUntil(done: Promise<unknown>): void;
}

/** A page asks for a file. */
interface AskedEvent extends LastingEvent {
  readonly request: Request;
  /** Of the page that an address leads to; empty where it leads to none. */
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

/** A file of the built page. */
export interface ListedFile {
  /** The path of the file in the page's folder. */
  readonly url: string;
  /** Revision of the content; `null` if the name includes it. */
  readonly revision: string | null;
}

/** Greatest number of concurrent downloads: those of the page itself come first. */
const AT_ONCE = 4;

/** The page itself. */
const PAGE = 'index.html';

/**
 * The files of the page as this device keeps them. All versions of the page share one cache, in which a file lies under
 * its address and, where its name stays the same from one version to the next, its revision. So an update fetches what has
 * changed, and a page of the older version, in another tab, still finds its parts.
 */
export class KeptFiles {
  readonly #scope: string;
  readonly #name: string;
  readonly #caches: CacheStorage;
  readonly #fetch: typeof fetch;
  /** Keys of the files in the cache, by path. */
  readonly #keys: ReadonlyMap<string, string>;
  readonly #files: readonly ListedFile[];
  /** Releases that are being fetched, by name: each of their files asks for all. */
  readonly #coming = new Map<string, Promise<void>>();

  constructor(
    files: readonly ListedFile[],
    { registration, caches }: Pick<ServiceWorkerScope, 'registration' | 'caches'>,
    fetchFile: typeof fetch,
  ) {
    this.#scope = registration.scope;
    // Pages of other projects, and other copies of this one, may share the origin.
    this.#name = `parley ${new URL(registration.scope).pathname}`;
    this.#caches = caches;
    this.#fetch = fetchFile;
    this.#files = files;
    this.#keys = new Map(files.map((file) => [file.url, keyOf(file, registration.scope)]));
  }

  /** Fetches what is not there yet, but for the older releases. @throws where a file cannot be had */
  async fetchAll(): Promise<void> {
    await this.#fetchMissing(({ url }) => releaseIn(url) === undefined);
  }

  /** Fetches all of an older release that the device has not, by the path of one of its files. */
  async fetchReleaseOf(path: string): Promise<void> {
    const release = releaseIn(path);
    if (release === undefined) return;
    const coming = this.#coming.get(release) ?? this.#fetchMissing(({ url }) => releaseIn(url) === release);
    this.#coming.set(release, coming);
    await coming.finally(() => this.#coming.delete(release));
  }

  /** The path of a file of the page, by its address; absent where it is none of ours. */
  pathOf(address: string): string | undefined {
    const { href } = new URL(address);
    if (!href.startsWith(this.#scope)) return undefined;
    return href.slice(this.#scope.length).replace(/[?#].*$/, '') || PAGE;
  }

  /** Returns the cached response for a path, of this version or, if it has none of that name, of an older one. */
  async find(path: string): Promise<Response | undefined> {
    const cache = await this.#caches.open(this.#name);
    const key = this.#keys.get(path) ?? this.#scope + path;
    // Some servers say that what they send depends on who asks.
    return cache.match(key, { ignoreVary: true });
  }

  /** Forgets what only older versions had. */
  async forgetOlder(): Promise<void> {
    const cache = await this.#caches.open(this.#name);
    const own = new Set(this.#keys.values());
    const older = (await cache.keys()).filter(({ url }) => !own.has(url));
    await Promise.all(older.map((request) => cache.delete(request, { ignoreVary: true })));
  }

  async #fetchMissing(isWanted: (file: ListedFile) => boolean): Promise<void> {
    const cache = await this.#caches.open(this.#name);
    const there = new Set((await cache.keys()).map(({ url }) => url));
    const missing = this.#files.filter((file) => isWanted(file) && !there.has(keyOf(file, this.#scope)));
    const queue = missing.values();
    const fetchInTurn = async () => {
      for (const file of queue) await cache.put(keyOf(file, this.#scope), await this.#fetched(file));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, fetchInTurn));
  }

  async #fetched({ url, revision }: ListedFile): Promise<Response> {
    // A file that keeps its name could be had from the browser's cache as it was before.
    const cache = revision === null ? 'default' : 'reload';
    const how: RequestInit = { cache, credentials: 'same-origin', priority: 'low' };
    const response = await this.#fetch(this.#scope + url, how);
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
    // Some servers answer with their first page, and as if all were well, what they do not have.
    if (!response.ok || (isPage && !url.endsWith('.html'))) throw new Error(`${url} could not be had`);
    return response.redirected ? unredirected(response) : response;
  }
}

/** The address of a file in the cache. */
function keyOf({ url, revision }: ListedFile, scope: string): string {
  return new URL(revision === null ? url : `${url}?revision=${revision}`, scope).href;
}

/** The name of the older release that a file belongs to. */
function releaseIn(path: string): string | undefined {
  return /^releases\/([^/]+)\//.exec(path)?.[1];
}

/** The same without its way: a browser takes no redirected answer for a page. */
function unredirected({ body, headers, status }: Response): Response {
  return new Response(body, { headers, status });
}
