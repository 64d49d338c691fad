import type { ServerResponse } from 'node:http';
import { type Greeting, PROTOCOL_VERSION } from '#live/protocol/version.ts';
import type { RequestOrigin } from '../asking/request-origin.ts';

/** The properties of a server that it announces to every device. */
export interface ServerInfo {
  readonly keptIn: Greeting['keptIn'];
  /** Addresses under which others reach it, the best first. */
  readonly addresses: readonly string[];
}

/** Says that there are live classes here. */
export function sendGreeting(response: ServerResponse, { keptIn, addresses }: ServerInfo, asking: RequestOrigin): void {
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

/** Returns the addresses of the server. For a request from another computer, the address it used comes first. */
function addressesFor({ isHere, secure, host, folder }: RequestOrigin, known: readonly string[]): readonly string[] {
  if (isHere || host === '') return known;
  const own = `${secure ? 'https' : 'http'}://${host}${folder}`;
  return URL.canParse(own) ? [own, ...known.filter((address) => address !== own)] : known;
}
