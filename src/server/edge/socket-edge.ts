import type { Server as HttpServer } from 'node:http';
import { Server, type ServerOptions, type Socket } from 'socket.io';
import type { ConnectionRefusal, Handshake } from '#live/protocol/handshake.ts';
import { PROTOCOL_VERSION, SOCKET_PLACE } from '#live/protocol/version.ts';
import type { LiveService } from '#live/service.ts';
import { CODE_ATTEMPTS, FailedAttempts, KEY_ATTEMPTS } from '../asking/failed-attempts.ts';
import { isSameOrigin } from '../asking/is-same-origin.ts';
import { RateLimiterByAddress } from '../asking/rate-limiter-by-address.ts';
import { requestOrigin } from '../asking/request-origin.ts';
import type { Meter } from '../health/meter.ts';
import { ConnectionCount } from './connection-count.ts';
import { limitLargeRequests } from './limit-large-requests.ts';
import { type Heartbeat, LARGE_ONES, MOST_OF_A_MESSAGE, type ServerBounds } from './limits.ts';
import { type Opening, SocketHandler } from './socket-handler.ts';

export interface EdgeSettings {
  readonly behindProxy: boolean;
  readonly key: string | undefined;
  /** Of Socket.IO, where several processes are one service. */
  readonly adapter: ServerOptions['adapter'] | undefined;
  readonly signsOfLife: Heartbeat;
  readonly newLines: ServerBounds['newLines'];
  readonly meter: Meter;
}

/** Opens the way by which devices reach live classes, on a server of the page. */
export function socketServer(
  http: HttpServer,
  { behindProxy, adapter, signsOfLife, newLines, meter }: EdgeSettings,
): Server {
  const lines = new RateLimiterByAddress(newLines);
  const turnAway = (why: string, decide: (why: string, isLetIn: boolean) => void) => {
    meter.turnedAway(why.replaceAll(' ', '-'));
    decide(why, false);
  };
  return new Server(http, {
    path: `/${SOCKET_PLACE}`,
    serveClient: false,
    maxHttpBufferSize: MOST_OF_A_MESSAGE,
    connectTimeout: 10_000,
    ...signsOfLife,
    ...(adapter && { adapter }),
    allowRequest: (request, decide) => {
      const { host, address } = requestOrigin(request, behindProxy);
      if (!isSameOrigin(request.headers.origin, host)) turnAway('other origin', decide);
      else if (lines.of(address).take()) decide(null, true);
      // A page of ours tries again, later and later.
      else turnAway('too many lines', decide);
    },
  });
}

/** Hands on what devices ask for, within limits, and what they are told. */
export function serveDevices(server: Server, service: LiveService, { behindProxy, key, meter }: EdgeSettings): void {
  const count = new ConnectionCount();
  const codes = new FailedAttempts(CODE_ATTEMPTS);
  const keys = new FailedAttempts(KEY_ATTEMPTS);
  const large = new RateLimiterByAddress(LARGE_ONES);
  limitLargeRequests(server, (request) => large.of(requestOrigin(request, behindProxy).address));
  const refuse = (why: ConnectionRefusal, next: (error: Error) => void) => {
    meter.turnedAway(why);
    next(new Error(why));
  };
  const counted = new WeakSet<Socket['conn']>();
  server.use((socket, next) => {
    const refused = refusalOf(socket);
    if (refused !== undefined) return refuse(refused, next);
    // A page opens one transport for each connection: a client that opens many would be counted as many.
    if (counted.has(socket.conn)) return socket.conn.close(true);
    const leave = count.enter(requestOrigin(socket.request, behindProxy).address);
    if (leave === undefined) return refuse('full', next);
    counted.add(socket.conn);
    // The socket itself may never come to be, where its line breaks meanwhile.
    socket.conn.once('close', leave);
    next();
  });
  server.on('connection', (socket) => {
    const { address, isHere } = requestOrigin(socket.request, behindProxy);
    const opening: Opening = { isHere, key };
    const [tryCode, tryKey] = [codes.onLine(address), keys.onLine(address)];
    new SocketHandler(socket, { service, opening, address, tryCode, tryKey, large: large.of(address), meter }).open();
  });
}

function refusalOf({ handshake }: Socket): ConnectionRefusal | undefined {
  const { protocol } = handshake.auth as Partial<Handshake>;
  return protocol === PROTOCOL_VERSION ? undefined : 'other-version';
}
