import { useCallback, useEffect, useState } from 'preact/hooks';
import { GREETING_PLACE, type Greeting, PROTOCOL_VERSION } from '#live/protocol/version.ts';
import { useAsync } from '../use-async.ts';

/** Milliseconds until a server that did not answer is asked again. */
const PAUSE = 3000;

/** Returns the greeting of the server, `undefined` before it is known; an unreachable server is asked again. */
export function useGreeting(): Greeted | undefined {
  const [times, setTimes] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once more, it is another greeting
  const load = useCallback(() => serverGreeting(), [times]);
  const loaded = useAsync(load);
  const greeted = loaded.is === 'there' ? loaded.value : undefined;
  useEffect(() => {
    if (greeted?.is !== 'away') return;
    const timer = setTimeout(() => setTimes((before) => before + 1), PAUSE);
    return () => clearTimeout(timer);
  }, [greeted]);
  return greeted;
}

/** Longest wait for a greeting, in milliseconds. */
const MOST_WAIT = 8000;

/** The server of this page: true for live classes, and of the version of this page. */
type Greeted =
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
