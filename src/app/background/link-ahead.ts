import { createContext } from 'preact';
import type { Work } from '#panels/use-work.ts';
import type { OpenedLink } from '../open-link.ts';
import { callWorkerAhead, type WorkerAhead } from './call-worker.ts';
import type { FromLinkWorker, ToLinkWorker } from './serve-link.ts';

/** Milliseconds in which the worker must have come, before the link is opened in the usual way. */
const PATIENCE = 4000;

/** A link that the worker opens by itself while the page is still loading. */
export interface LinkAhead extends WorkerAhead {
  /**
   * Takes what the worker makes of the link, once; `undefined` for a language that it was not called with. The result is
   * refused where the worker cannot open the link by itself, or it is another link by now.
   * @param onRound Told of the round that is being played
   */
  readonly open: (code: string, language: string, onRound: (round: number) => void) => Work<OpenedLink> | undefined;
}

type Opened = Extract<FromLinkWorker, { is: 'link-opened' }>;

/** The link that was there when the page was opened. */
export const LinkAheadContext = createContext<LinkAhead | undefined>(undefined);

/** Calls the worker at once, and has it open the link that its page was called with. */
export function callLinkAhead(text: string, language: string, patience = PATIENCE): LinkAhead {
  let tell = (_round: number) => {};
  let leave = () => {};
  let isTaken = false;
  let opened = (_: Opened) => {};
  let failed = (_: Error) => {};
  const result = new Promise<Opened>((resolve, reject) => {
    opened = resolve;
    failed = reject;
  });
  const ahead = callWorkerAhead(language, (worker) => {
    const waiting = setTimeout(() => failed(new Error('The worker has not come.')), patience);
    worker.addEventListener('message', ({ data }: MessageEvent<FromLinkWorker>) => {
      clearTimeout(waiting);
      hear(data, { onRound: (round) => tell(round), onOpened: opened, onFailure: failed });
    });
    worker.addEventListener('error', ({ message }) => failed(new Error(`The worker broke: ${message}`)));
    // The background sends one away that does not answer in time.
    const terminate = worker.terminate.bind(worker);
    worker.terminate = () => {
      failed(new Error('The worker was sent away.'));
      terminate();
    };
    const send = (message: ToLinkWorker) => worker.postMessage(message);
    send({ is: 'open-link', text, language });
    leave = () => send({ is: 'leave-link' });
  });
  if (!ahead.hasCome) failed(new Error('There is no worker.'));
  // Whoever takes it hears of that.
  result.catch(() => undefined);
  return {
    take: ahead.take,
    open: (asked, tag, onRound) => {
      if (isTaken || tag !== language) return undefined;
      isTaken = true;
      tell = onRound;
      const ofAsked = result.then(({ code, opened }) => {
        if (code !== asked) throw new Error('The worker has opened another link.');
        return opened;
      });
      return { result: ofAsked, cancel: () => leave() };
    },
  };
}

interface LinkListener {
  readonly onRound: (round: number) => void;
  readonly onOpened: (opened: Opened) => void;
  readonly onFailure: (error: Error) => void;
}

/** Tells a listener of a message from the worker; the others are not about the link. */
function hear(message: FromLinkWorker, { onRound, onOpened, onFailure }: LinkListener): void {
  if (message.is === 'link-round') onRound(message.round);
  else if (message.is === 'link-opened') onOpened(message);
  else if (message.is === 'link-not-opened') onFailure(new Error('The worker cannot open the link by itself.'));
}
