import type { ServerResponse } from 'node:http';
import { type Greeting, PROTOCOL_VERSION } from '#live/protocol/version.ts';
import type { WhoAsks } from '../asking/who-asks.ts';

/** What of a server is told to whoever asks. */
export interface Greeter {
  readonly keptIn: Greeting['keptIn'];
  /** Addresses under which others reach it, the best first. */
  readonly addresses: readonly string[];
}

/** Says that there are live classes here. */
export function greet(response: ServerResponse, { keptIn, addresses }: Greeter, asking: WhoAsks): void {
  const greeting: Greeting = {
    parley: 'live',
    protocol: PROTOCOL_VERSION,
    addresses: addressesFor(asking, addresses),
    mayOpen: asking.isHere,
    keptIn,
  };
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(greeting));
}

/** Where somebody has come from another computer, the way that has led there comes first. */
function addressesFor({ isHere, secure, host, folder }: WhoAsks, known: readonly string[]): readonly string[] {
  if (isHere || host === '') return known;
  const own = `${secure ? 'https' : 'http'}://${host}${folder}`;
  return URL.canParse(own) ? [own, ...known.filter((address) => address !== own)] : known;
}
