/** Changes whenever a page of before would misread what a server says, or the other way round. */
export const PROTOCOL_VERSION = 4;
/** URL of the check for live classes, answered with `Greeting`. Relative to the page's folder. */
export const GREETING_PLACE = 'live/hello.json';
/** Path of the sockets, relative to the page's folder. */
export const SOCKET_PLACE = 'live/socket/';

export interface Greeting {
  readonly parley: 'live';
  readonly protocol: number;
  /** Addresses under which pupils reach this server, the best first; empty where only this computer does. */
  readonly addresses: readonly string[];
  /** True if the requesting device may open a class without the server's key. */
  readonly mayOpen: boolean;
  /** The storage of the logs: `memory` is lost when the server stops. */
  readonly keptIn: 'memory' | 'files' | 'redis';
}
