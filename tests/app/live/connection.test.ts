import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { afterEach, expect, it } from 'vitest';
import { type LiveConnection, openConnection, type WayState } from '#app/live/connection.ts';
import { PROTOCOL_VERSION, SOCKET_PLACE } from '#live/protocol/version.ts';

let opened: { close(): unknown }[] = [];
afterEach(async () => {
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
  const way = openConnection(`http://127.0.0.1:${port}/school/`);
  opened.push(way, server);
  return { server, way };
}

function until({ way }: LiveConnection, wanted: WayState): Promise<void> {
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
  expect(await way.ask('look', { code: 'DOVE 42' })).toEqual({ ok: true, code: 'DOVE 42' });
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
