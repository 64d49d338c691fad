import { firstOffered } from '#messages/languages.ts';
import type { CancellableWork } from '#panels/use-work.ts';
import type { OpenedLink } from '../open-link.ts';
import { callWorker } from './call-worker.ts';
import type { AnyWorker } from './pool-worker.ts';
import type { FromLinkWorker, ToLinkWorker } from './serve-link.ts';

/** Milliseconds in which the worker must have come, before the link is opened in the usual way. */
const PATIENCE = 4000;

/** A worker that was called before there was a pool for it. */
export interface WorkerAhead {
  /** The worker, the first time; `undefined` then, and where none came. */
  readonly take: () => AnyWorker | undefined;
}

/** A link that the worker opens by itself while the page is still loading. */
export interface LinkAhead extends WorkerAhead {
  /**
   * Takes what the worker makes of the link, once; `undefined` for a language that it was not called with. The result is
   * refused where the worker cannot open the link by itself, or it is another link by now.
   * @param onRound Told of the round that is being played
   */
  readonly open: (
    code: string,
    language: string,
    onRound: (round: number) => void,
  ) => CancellableWork<OpenedLink> | undefined;
  /** Returns what the worker has made of the link; `undefined` while it is at it, and for another link or language. */
  readonly found: (code: string, language: string) => OpenedLink | undefined;
}

/** A link that the script of the document, in index.html, has sent to a worker before any other script was there. */
export interface BegunLink {
  readonly worker: Worker;
  readonly text: string;
  readonly languages: readonly string[];
  /** Messages and errors of the worker so far, in order. */
  readonly heard: readonly WorkerEvent[];
}

type WorkerEvent = MessageEvent<FromLinkWorker> | ErrorEvent;
type Opened = Extract<FromLinkWorker, { is: 'link-opened' }>;

/** Has a worker open the link that its page was called with; at once, unless the document has done so. */
export function callLinkAhead(text: string, language: string, patience = PATIENCE): LinkAhead {
  let tell = (_round: number) => {};
  let isTaken = false;
  let found: Opened | undefined;
  let opened = (_: Opened) => {};
  let failed = (_: Error) => {};
  const result = new Promise<Opened>((resolve, reject) => {
    opened = resolve;
    failed = reject;
  });
  const begun = begunOf(text, language) ?? begin(text, language);
  let worker = begun?.worker;
  if (begun === undefined) failed(new Error('There is no worker.'));
  else {
    const waiting = setTimeout(() => failed(new Error('The worker has not come.')), patience);
    listenTo(begun, {
      onSign: () => clearTimeout(waiting),
      onRound: (round) => tell(round),
      onOpened: (message) => {
        found = message;
        opened(message);
      },
      onFailure: failed,
      onBroken: () => {
        worker = undefined;
      },
    });
  }
  // The consumer gets the error.
  result.catch(() => undefined);
  return {
    take: () => {
      const taken = worker;
      worker = undefined;
      return taken;
    },
    found: (asked, tag) => (found?.code === asked && tag === language ? found.opened : undefined),
    open: (asked, tag, onRound) => {
      if (isTaken || tag !== language) return undefined;
      isTaken = true;
      tell = onRound;
      const ofAsked = result.then(({ code, opened }) => {
        if (code !== asked) throw new Error('The worker has opened another link.');
        return opened;
      });
      return { result: ofAsked, cancel: () => begun?.worker.postMessage({ is: 'leave-link' } satisfies ToLinkWorker) };
    },
  };
}

/** Takes the link that the document has begun, unless it has done so with another text or for another language. */
function begunOf(text: string, language: string): BegunLink | undefined {
  const place = globalThis as { linkBegun?: BegunLink | undefined };
  const begun = place.linkBegun;
  place.linkBegun = undefined;
  if (begun === undefined) return undefined;
  if (begun.text === text && firstOffered(begun.languages).language.tag === language) return begun;
  begun.worker.terminate();
  return undefined;
}

/** Calls the worker with a link; `undefined` where the browser has none for this page. */
function begin(text: string, language: string): BegunLink | undefined {
  try {
    const worker = callWorker();
    const languages = [language];
    worker.postMessage({ is: 'open-link', text, languages } satisfies ToLinkWorker);
    return { worker, text, languages, heard: [] };
  } catch {
    // The background finds the same, and has another way.
    return undefined;
  }
}

interface LinkListener {
  /** The worker is there. */
  readonly onSign: () => void;
  readonly onRound: (round: number) => void;
  readonly onOpened: (opened: Opened) => void;
  readonly onFailure: (error: Error) => void;
  /** Called when the worker has failed: no more messages will come. */
  readonly onBroken: () => void;
}

/** Tells a listener of all that a worker has said of the link, and of what it will say. */
function listenTo({ worker, heard }: BegunLink, listener: LinkListener): void {
  const hear = (event: WorkerEvent) => {
    if (event.type === 'message') {
      listener.onSign();
      return hearMessage((event as MessageEvent<FromLinkWorker>).data, listener);
    }
    listener.onBroken();
    listener.onFailure(new Error(`The worker broke: ${(event as ErrorEvent).message}`));
  };
  for (const event of heard) hear(event);
  worker.onmessage = null;
  worker.onerror = null;
  worker.addEventListener('message', hear);
  worker.addEventListener('error', hear);
  // The background sends one away that does not answer in time.
  const terminate = worker.terminate.bind(worker);
  worker.terminate = () => {
    listener.onFailure(new Error('The worker was sent away.'));
    terminate();
  };
}

/** Tells a listener of a message from the worker; the others are not about the link. */
function hearMessage(message: FromLinkWorker, { onRound, onOpened, onFailure }: LinkListener): void {
  if (message.is === 'link-round') onRound(message.round);
  else if (message.is === 'link-opened') onOpened(message);
  else if (message.is === 'link-not-opened') onFailure(new Error('The worker cannot open the link by itself.'));
}
