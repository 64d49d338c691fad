import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { afterEach, expect, it, vi } from 'vitest';
import { type ConnectionStatus, type LiveConnection, openConnection } from '#app/live/connection.ts';
import { ATTEMPT_PARAMETER } from '#live/protocol/handshake.ts';
import { PROTOCOL_VERSION, SOCKET_PLACE } from '#live/protocol/version.ts';

let opened: { close(): unknown }[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const each of opened) await each.close();
  opened = [];
});

/** A server of sockets on some free port, and the way of a page to it. */
async function connected(serve: (server: Server) => void) {
  const http: HttpServer = createServer();
  const server = new Server(http, { path: `/school/${SOCKET_PLACE}` });
  serve(server);
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  const { port } = http.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}/school/`;
  const way = openConnection(address);
  opened.push(way, server);
  return { server, way, address };
}

function until({ way }: LiveConnection, wanted: ConnectionStatus): Promise<void> {
  return new Promise((done) => {
    const look = () => way.getState() === wanted && done();
    way.subscribe(look);
    look();
  });
}

it('says of which version the page is, and asks only while somebody is there to answer', async () => {
  const said: unknown[] = [];
  const { way } = await connected((server) => server.on('connection', ({ handshake }) => said.push(handshake.auth)));
  expect(way.way.getState()).toBe('connecting');
  expect(await way.ask('ready', { ready: true })).toEqual({ ok: false, why: 'away' });
  await until(way, 'here');
  expect(said).toEqual([{ protocol: PROTOCOL_VERSION }]);
});

it('brings what is asked for, and what is told', async () => {
  const heard: unknown[] = [];
  const { way } = await connected((server) =>
    server.on('connection', (socket) => {
      socket.on('look', (message, reply) => {
        socket.emit('gone');
        reply({ ok: true, ...message });
      });
    }),
  );
  way.on('gone', (...message) => heard.push(message));
  await until(way, 'here');
  expect(await way.ask('look', { code: 'DOVE 4217' })).toEqual({ ok: true, code: 'DOVE 4217' });
  expect(heard).toEqual([[]]);
});

it('comes back where it was shown out, and says so, for the server knows nobody then', async () => {
  const { server, way } = await connected(() => {});
  let arrivals = 0;
  const arrived = new Promise<void>((done) => {
    way.onArrival(() => {
      arrivals += 1;
      if (arrivals === 2) done();
    });
  });
  await until(way, 'here');
  server.disconnectSockets(true);
  await until(way, 'away');
  await arrived;
  expect(way.way.getState()).toBe('here');
});

it('does not know what became of what was asked for when the way was lost', async () => {
  const { way } = await connected((server) =>
    server.on('connection', (socket) => socket.on('leave', () => socket.disconnect(true))),
  );
  await until(way, 'here');
  expect(await way.ask('leave', {})).toEqual({ ok: false, why: 'away' });
});

it('is told that the page is of another version', async () => {
  const { way } = await connected((server) => server.use((_socket, next) => next(new Error('other-version'))));
  await until(way, 'other-version');
});

/** A server that is full for the first few who come, and a page that waits until it may come again. */
async function full(refused = 1) {
  const attempts: unknown[] = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  const there = await connected((server) =>
    server.use(({ handshake }, next) => {
      attempts.push(handshake.query[ATTEMPT_PARAMETER]);
      next(attempts.length > refused ? undefined : new Error('full'));
    }),
  );
  await until(there.way, 'full');
  return { ...there, attempts };
}

it('seeks a full server again by another attempt, which may lead to another process', async () => {
  const { way, attempts } = await full();
  vi.advanceTimersByTime(15_000);
  await until(way, 'here');
  expect(new Set(attempts).size).toBe(2);
});

it('seeks nothing more once it is closed, where the server was full, too', async () => {
  const { way, attempts, address } = await full(2);
  way.close();
  vi.advanceTimersByTime(15_000);
  const later = openConnection(address);
  opened.unshift(later);
  await until(later, 'full');
  expect(attempts).toHaveLength(2);
});
