import { firstOffered, type OfferedLanguage } from '#messages/languages.ts';
import { loadMessages } from '#messages/message-catalogue.ts';
import { decodeGame } from '#record/link/link-codec.ts';
import { codeInLink } from '../code-in-link.ts';
import { isShipped } from '../is-shipped.ts';
import { type OpenedLink, openLink } from '../open-link.ts';
import { shippedScenario } from '../shipped-scenario.ts';
import { KeptGames } from './kept-games.ts';
import { runInSlices } from './run-in-slices.ts';

/** Milliseconds after which it is looked whether somebody has left the link. */
const SLICE = 40;

/** A message to the worker from the page that was called with a link. */
export type ToLinkWorker =
  | {
      readonly is: 'open-link';
      /** Text of the link, as whatever showed it has left it. */
      readonly text: string;
      /** The tags of the languages in which it may be told what the game turns out to be, the most wanted one first. */
      readonly languages: readonly string[];
    }
  | { readonly is: 'leave-link' };

/** A message from the worker about the link. */
export type FromLinkWorker =
  | { readonly is: 'link-round'; readonly round: number }
  /** The code that was found in the text, and its game. */
  | { readonly is: 'link-opened'; readonly code: string; readonly opened: OpenedLink }
  /** The page has to find out why. */
  | { readonly is: 'link-not-opened' };

/** The worker's end of the line to its page. */
interface PagePort {
  addEventListener(type: 'message', listener: (event: MessageEvent<ToLinkWorker>) => void): void;
  postMessage(message: FromLinkWorker): void;
}

/** Opens the link that a page was called with: reads it, loads its scenario and its language, and plays the game again. */
export function serveLink(port: PagePort): void {
  let leave = () => {};
  port.addEventListener('message', ({ data }) => {
    if (data.is === 'leave-link') return leave();
    if (data.is !== 'open-link') return;
    let stop: (() => void) | undefined;
    let hasLeft = false;
    leave = () => {
      hasLeft = true;
      stop?.();
    };
    const fail = () => port.postMessage({ is: 'link-not-opened' });
    const code = codeInLink(data.text);
    stepsOf(code, firstOffered(data.languages)).then((steps) => {
      if (hasLeft) return;
      if (steps === undefined) return fail();
      stop = runInSlices(steps, SLICE, {
        onProgress: (round) => port.postMessage({ is: 'link-round', round }),
        onDone: (opened) => port.postMessage({ is: 'link-opened', code, opened }),
        onFailure: fail,
      });
    }, fail);
  });
}

/** The steps in which a link is opened; `undefined` for links that hold no game, or one of a scenario that is not from Parley. */
async function stepsOf(code: string, offered: OfferedLanguage): Promise<Generator<number, OpenedLink> | undefined> {
  const decoded = decodeGame(code);
  if (!decoded.ok || !isShipped(decoded.record.scenarioId)) return undefined;
  const [voice, scenario] = await Promise.all([
    loadMessages(offered),
    shippedScenario(decoded.record.scenarioId, offered.language),
  ]);
  return scenario && openLink({ scenario, code }, new KeptGames(voice.localize));
}
