import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http';
import { Server, type ServerOptions, type Socket } from 'socket.io';
import type { ConnectionRefusal, Handshake } from '#live/protocol/handshake.ts';
import { PROTOCOL_VERSION, SOCKET_PLACE } from '#live/protocol/version.ts';
import type { LiveService } from '#live/service.ts';
import { CODE_ATTEMPTS, FailedAttempts, KEY_ATTEMPTS, RateLimiterByAddress } from '../asking/failed-attempts.ts';
import { isSameOrigin } from '../asking/is-same-origin.ts';
import type { RateLimiter } from '../asking/rate-limiter.ts';
import { requestOrigin } from '../asking/request-origin.ts';
import type { Meter } from '../health/meter.ts';
import {
  type Heartbeat,
  LARGE,
  LARGE_ONES,
  MOST_CONNECTIONS,
  MOST_FROM_ONE_ADDRESS,
  MOST_OF_A_MESSAGE,
  type ServerBounds,
} from './limits.ts';
import { type CourseKeys, type Opening, SocketHandler } from './socket-handler.ts';

export interface EdgeSettings {
  readonly behindProxy: boolean;
  readonly key: string | undefined;
  /** `undefined` if no learning platform may open Parley. */
  readonly courses: CourseKeys | undefined;
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
export function serveDevices(server: Server, service: LiveService, settings: EdgeSettings): void {
  const { behindProxy, key, courses, meter } = settings;
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
    const opening: Opening = { isHere, key, courses };
    const [tryCode, tryKey] = [codes.onLine(address), keys.onLine(address)];
    new SocketHandler(socket, { service, opening, address, tryCode, tryKey, large: large.of(address), meter }).open();
  });
}

function refusalOf({ handshake }: Socket): ConnectionRefusal | undefined {
  const { protocol } = handshake.auth as Partial<Handshake>;
  return protocol === PROTOCOL_VERSION ? undefined : 'other-version';
}

/** Refuses plain requests by what they say they bring, before anything of it is read. */
function limitLargeRequests(server: Server, allowanceOf: (request: IncomingMessage) => RateLimiter): void {
  server.engine.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const status = request.method === 'POST' ? whyNot(request, allowanceOf) : undefined;
    if (status === undefined) return next();
    // Nobody reads on where it was not looked at.
    response.writeHead(status, { Connection: 'close' }).end();
  });
}

/** Status of the answer; `undefined` if the request may come in. Browsers always say how long it is. */
function whyNot(request: IncomingMessage, allowanceOf: (request: IncomingMessage) => RateLimiter): number | undefined {
  const { 'content-length': length } = request.headers;
  if (length === undefined) return 411;
  return Number(length) <= LARGE || allowanceOf(request).take() ? undefined : 413;
}

/** The number of connections, in total and by address. */
class ConnectionCount {
  readonly #by = new Map<string, number>();
  #all = 0;

  /** Counts one more, if there is room; returns how to take it off again. */
  enter(address: string): (() => void) | undefined {
    const there = this.#by.get(address) ?? 0;
    if (this.#all >= MOST_CONNECTIONS || there >= MOST_FROM_ONE_ADDRESS) return undefined;
    this.#change(address, 1);
    return () => this.#change(address, -1);
  }

  #change(address: string, by: number): void {
    const now = (this.#by.get(address) ?? 0) + by;
    this.#all += by;
    if (now === 0) this.#by.delete(address);
    else this.#by.set(address, now);
  }
}
