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
