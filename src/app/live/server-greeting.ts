import { GREETING_PLACE, type Greeting, PROTOCOL_VERSION } from '#live/protocol/version.ts';

/** Longest wait for a greeting, in milliseconds. */
const MOST_WAIT = 8000;

/** The server of this page: true for live classes, and of the version of this page. */
export type Greeted =
  | { readonly is: 'live'; readonly greeting: Greeting }
  /** A host that only has files. */
  | { readonly is: 'none' }
  | { readonly is: 'other-version' }
  /** The server's state is unknown: no network, or no answer in time. */
  | { readonly is: 'away' };

/** Asks the server of this page for its greeting. Never fails. `base`: the page's folder. */
export async function serverGreeting(base = document.baseURI): Promise<Greeted> {
  try {
    const address = new URL(GREETING_PLACE, base);
    const response = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(MOST_WAIT) });
    // What stands before a server that is down is no sign that there is none.
    if (response.status >= 500) return { is: 'away' };
    return greetedBy(response.ok ? await response.text() : '');
  } catch {
    return { is: 'away' };
  }
}

/** A host of files may answer with some page of its own. */
function greetedBy(text: string): Greeted {
  const said = dataIn(text) as Partial<Greeting> | null | undefined;
  if (said?.parley !== 'live') return { is: 'none' };
  return said.protocol === PROTOCOL_VERSION ? { is: 'live', greeting: said as Greeting } : { is: 'other-version' };
}

function dataIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
