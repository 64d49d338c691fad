import type { Server as HttpServer } from 'node:http';
import { Server, type ServerOptions, type Socket } from 'socket.io';
import type { ConnectionRefusal, Handshake } from '#live/protocol/handshake.ts';
import { PROTOCOL_VERSION, SOCKET_PLACE } from '#live/protocol/version.ts';
import type { LiveService } from '#live/service.ts';
import { AllowanceByAddress } from '../asking/allowance-by-address.ts';
import { isSameOrigin } from '../asking/is-same-origin.ts';
import { whoAsks } from '../asking/who-asks.ts';
import { WRONG_CODES, WRONG_KEYS, WrongTries } from '../asking/wrong-tries.ts';
import { ConnectionCount } from './connection-count.ts';
import { DeviceLine, type Opening } from './device-line.ts';
import { LARGE_ONES, MOST_OF_A_MESSAGE, type ServerBounds, type SignsOfLife } from './limits.ts';
import { takeLargeOnes } from './take-large-ones.ts';

export interface EdgeSettings {
  readonly behindProxy: boolean;
  readonly key: string | undefined;
  /** Of Socket.IO, where several processes are one service. */
  readonly adapter: ServerOptions['adapter'] | undefined;
  readonly signsOfLife: SignsOfLife;
  readonly newLines: ServerBounds['newLines'];
}

/** Opens the way by which devices reach live classes, on a server of the page. */
export function socketServer(http: HttpServer, { behindProxy, adapter, signsOfLife, newLines }: EdgeSettings): Server {
  const lines = new AllowanceByAddress(newLines);
  return new Server(http, {
    path: `/${SOCKET_PLACE}`,
    serveClient: false,
    maxHttpBufferSize: MOST_OF_A_MESSAGE,
    connectTimeout: 10_000,
    ...signsOfLife,
    ...(adapter && { adapter }),
    allowRequest: (request, decide) => {
      const { host, address } = whoAsks(request, behindProxy);
      if (!isSameOrigin(request.headers.origin, host)) decide('other origin', false);
      else if (lines.of(address).take()) decide(null, true);
      // A page of ours tries again, later and later.
      else decide('too many lines', false);
    },
  });
}

/** Hands on what devices ask for, within limits, and what they are told. */
export function serveDevices(server: Server, service: LiveService, { behindProxy, key }: EdgeSettings): void {
  const count = new ConnectionCount();
  const codes = new WrongTries(WRONG_CODES);
  const keys = new WrongTries(WRONG_KEYS);
  const large = new AllowanceByAddress(LARGE_ONES);
  takeLargeOnes(server, (request) => large.of(whoAsks(request, behindProxy).address));
  const counted = new WeakSet<Socket['conn']>();
  server.use((socket, next) => {
    const refused = refusalOf(socket);
    if (refused !== undefined) return next(new Error(refused satisfies ConnectionRefusal));
    // A page of ours opens one way on its line: whoever opens many would be counted as many.
    if (counted.has(socket.conn)) return socket.conn.close(true);
    const leave = count.enter(whoAsks(socket.request, behindProxy).address);
    if (leave === undefined) return next(new Error('full' satisfies ConnectionRefusal));
    counted.add(socket.conn);
    // The socket itself may never come to be, where its line breaks meanwhile.
    socket.conn.once('close', leave);
    next();
  });
  server.on('connection', (socket) => {
    const { address, isHere } = whoAsks(socket.request, behindProxy);
    const opening: Opening = { isHere, key };
    const [tryCode, tryKey] = [codes.onLine(address), keys.onLine(address)];
    new DeviceLine(socket, { service, opening, address, tryCode, tryKey, large: large.of(address) }).open();
  });
}

function refusalOf({ handshake }: Socket): ConnectionRefusal | undefined {
  const { protocol } = handshake.auth as Partial<Handshake>;
  return protocol === PROTOCOL_VERSION ? undefined : 'other-version';
}
