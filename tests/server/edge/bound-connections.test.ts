import { once } from 'node:events';
import { get } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { boundsHere } from '#server/edge/bound-connections.ts';
import { BOUNDS, type ServerBounds } from '#server/edge/limits.ts';
import { echoing, startOwnServer } from '../support/own-server.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function served(bounds: Partial<ServerBounds>, behindProxy = false) {
  const told: string[] = [];
  const onError = ({ message }: Error) => told.push(message);
  const server = await startOwnServer(() => echoing(), { behindProxy }, { bounds, onError });
  closing.push(server.close);
  return { ...server, told };
}

/** Somebody who has connected, and reads; `gone` settles when the server has ended it. */
async function comes(port: number): Promise<{ readonly socket: Socket; readonly gone: Promise<unknown> }> {
  const socket = connect(port, '127.0.0.1').resume();
  socket.on('error', () => undefined);
  closing.push(() => socket.destroy());
  const gone = new Promise((resolve) => socket.once('close', resolve));
  await once(socket, 'connect');
  return { socket, gone };
}

/** Status of the page, asked for on a connection of its own; `undefined` if it was refused. */
function statusAt(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    get({ host: '127.0.0.1', port, agent: false }, ({ statusCode }) => resolve(statusCode)).on('error', () =>
      resolve(undefined),
    );
  });
}

describe('connections', () => {
  it('are as many as a process takes, and more are refused with a line in the log', async () => {
    const { port, told } = await served({ connections: { all: 2, fromOneAddress: 9 } });
    await comes(port);
    await comes(port);
    await (await comes(port)).gone;
    expect(told).toEqual(['There are 2 connections, as many as this server takes: others are refused.']);
  });

  it('are fewer from one address, but behind a proxy, where all have one', async () => {
    const connections = { all: 9, fromOneAddress: 1 };
    const { port, told } = await served({ connections });
    const first = await comes(port);
    await (await comes(port)).gone;
    expect(told).toEqual([
      'There are 1 connections from one address, as many as this server takes: others are refused.',
    ]);
    first.socket.destroy();
    await expect.poll(() => statusAt(port)).toBe(200);
    const proxied = await served({ connections }, true);
    await comes(proxied.port);
    expect(await statusAt(proxied.port)).toBe(200);
    expect(proxied.told).toEqual([]);
  });

  it('are bounded by the files that the system lets a process open', () => {
    expect(boundsHere(BOUNDS.connections, 1024)).toEqual({ all: 768, fromOneAddress: 768 });
    expect(boundsHere(BOUNDS.connections, Number.POSITIVE_INFINITY)).toEqual(BOUNDS.connections);
  });
});

describe('a request that does not come in', () => {
  const timeForRequests = { headersTimeout: 100, requestTimeout: 150, connectionsCheckingInterval: 20 };

  it.each([
    ['nothing', ''],
    ['half of its headers', 'GET / HTTP/1.1\r\nHost: x\r\n'],
    ['half of its body', 'POST /live/socket/?EIO=4 HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nx'],
  ])('is ended, where %s has come', async (_, sent) => {
    const { port } = await served({ timeForRequests });
    const { socket, gone } = await comes(port);
    socket.write(sent);
    await gone;
    expect(socket.destroyed).toBe(true);
  });

  it('has some seconds in a server as it comes', () => {
    const { headersTimeout, requestTimeout, connectionsCheckingInterval } = BOUNDS.timeForRequests;
    expect(requestTimeout + connectionsCheckingInterval).toBeLessThan(30_000);
    expect(headersTimeout).toBeLessThan(requestTimeout);
  });
});
