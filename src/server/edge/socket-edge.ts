import type { Server as HttpServer } from 'node:http';
import { Server, type ServerOptions, type Socket } from 'socket.io';
import type { Handshake, Refused } from '#live/protocol/handshake.ts';
import { PROTOCOL_VERSION, SOCKET_PLACE } from '#live/protocol/version.ts';
import type { LiveService } from '#live/service.ts';
import { isSameOrigin } from '../asking/is-same-origin.ts';
import { whoAsks } from '../asking/who-asks.ts';
import { WRONG_CODES, WRONG_KEYS, WrongTries } from '../asking/wrong-tries.ts';
import { ConnectionCount } from './connection-count.ts';
import { DeviceLine, type Opening } from './device-line.ts';
import { MOST_OF_A_MESSAGE, type SignsOfLife } from './limits.ts';

export interface EdgeSettings {
  readonly behindProxy: boolean;
  readonly key: string | undefined;
  /** Of Socket.IO, where several processes are one service. */
  readonly adapter: ServerOptions['adapter'] | undefined;
  readonly signsOfLife: SignsOfLife;
}

/** Opens the way by which devices reach live classes, on a server of the page. */
export function socketServer(http: HttpServer, { behindProxy, adapter, signsOfLife }: EdgeSettings): Server {
  return new Server(http, {
    path: `/${SOCKET_PLACE}`,
    serveClient: false,
    maxHttpBufferSize: MOST_OF_A_MESSAGE,
    connectTimeout: 10_000,
    ...signsOfLife,
    ...(adapter && { adapter }),
    allowRequest: (request, decide) => {
      const isAllowed = isSameOrigin(request.headers.origin, whoAsks(request, behindProxy).host);
      decide(isAllowed ? null : 'other origin', isAllowed);
    },
  });
}

/** Hands on what devices ask for, within limits, and what they are told. */
export function serveDevices(server: Server, service: LiveService, { behindProxy, key }: EdgeSettings): void {
  const count = new ConnectionCount();
  const codes = new WrongTries(WRONG_CODES);
  const keys = new WrongTries(WRONG_KEYS);
  const counted = new WeakSet<Socket['conn']>();
  server.use((socket, next) => {
    const refused = refusalOf(socket);
    if (refused !== undefined) return next(new Error(refused satisfies Refused));
    // A page of ours opens one way on its line: whoever opens many would be counted as many.
    if (counted.has(socket.conn)) return socket.conn.close(true);
    const leave = count.enter(whoAsks(socket.request, behindProxy).address);
    if (leave === undefined) return next(new Error('full' satisfies Refused));
    counted.add(socket.conn);
    // The socket itself may never come to be, where its line breaks meanwhile.
    socket.conn.once('close', leave);
    next();
  });
  server.on('connection', (socket) => {
    const { address, isHere } = whoAsks(socket.request, behindProxy);
    const opening: Opening = { isHere, key };
    new DeviceLine(socket, { service, opening, address, codes, keys }).open();
  });
}

function refusalOf({ handshake }: Socket): Refused | undefined {
  const { protocol } = handshake.auth as Partial<Handshake>;
  return protocol === PROTOCOL_VERSION ? undefined : 'other-version';
}
