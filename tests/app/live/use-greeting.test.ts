import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { serverGreeting } from '#app/live/use-greeting.ts';
import { GREETING_PLACE, type Greeting, PROTOCOL_VERSION } from '#live/protocol/version.ts';

const GREETING: Greeting = {
  parley: 'live',
  protocol: PROTOCOL_VERSION,
  addresses: ['http://192.168.1.20:4173'],
  mayOpen: true,
  keptIn: 'memory',
};

async function greetedBy(answer: RequestListener) {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const greeted = await serverGreeting(`http://127.0.0.1:${port}/school/#/join`);
  await new Promise((done) => server.close(done));
  return greeted;
}

const says = (text: string, status = 200) =>
  greetedBy((request, response) => {
    expect(request.url).toBe(`/school/${GREETING_PLACE}`);
    response.writeHead(status).end(text);
  });

it('tells a server of live classes from a host of files, whatever that answers', async () => {
  expect(await says(JSON.stringify(GREETING))).toEqual({ is: 'live', greeting: GREETING });
  expect(await says('not found', 404)).toEqual({ is: 'none' });
  expect(await says('<!doctype html><title>Parley</title>')).toEqual({ is: 'none' });
  expect(await says('null')).toEqual({ is: 'none' });
});

it('sees where page and server are not of one version', async () => {
  expect(await says(JSON.stringify({ ...GREETING, protocol: PROTOCOL_VERSION + 1 }))).toEqual({ is: 'other-version' });
});

it('says nothing of a server that is down', async () => {
  expect(await says('bad gateway', 502)).toEqual({ is: 'away' });
  expect(await serverGreeting('http://127.0.0.1:9/')).toEqual({ is: 'away' });
});
