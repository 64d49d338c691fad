import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROTOCOL_VERSION } from '#live/protocol/version.ts';
import { echoing, type OwnServer, startOwnServer } from './support/own-server.ts';

describe('the page, as it is served', () => {
  let server: OwnServer;
  beforeAll(async () => {
    server = await startOwnServer(() => echoing());
  });
  afterAll(() => server.close());
  const had = (path: string, how?: RequestInit) => fetch(`${server.origin}${path}`, how);

  it('is there at the address itself, and is asked for again', async () => {
    const answer = await had('/?stage=off');
    expect(await answer.text()).toContain('<title>Parley</title>');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    const again = await had('/', {
      headers: { 'If-None-Match': answer.headers.get('etag') ?? '', 'Cache-Control': 'max-age=0' },
    });
    expect(again.status).toBe(304);
  });

  it('has scripts that a device keeps for ever, since their names say what is in them', async () => {
    const { headers } = await had('/assets/index-Ab3_x-9.js');
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it.each([
    '/nothing',
    '/assets/',
    '/live/',
    '/secret.txt',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/%00',
    '/%zz',
    '//example.org/..',
  ])('has nothing else, such as %s', async (path) => {
    // As it is written: `fetch` would put it right.
    const { status, body } = await asWritten(server.port, path);
    expect([400, 404]).toContain(status);
    expect(body).toMatch(/^(Not found|This cannot be read)\n$/);
  });

  it('is only read', async () => {
    const answer = await had('/', { method: 'POST', body: 'x' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
  });

  it('outlives a range that nobody can have', async () => {
    await had('/', { headers: { Range: 'bytes=5-2' } });
    expect((await had('/')).status).toBe(200);
  });
});

describe('the greeting', () => {
  it('says that there are live classes, and who may open one', async () => {
    const server = await startOwnServer(() => echoing(), { address: 'https://parley.example.org/' });
    const answer = await fetch(`${server.origin}/live/hello.json`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toEqual({
      parley: 'live',
      protocol: PROTOCOL_VERSION,
      addresses: ['https://parley.example.org/'],
      mayOpen: true,
      keptIn: 'memory',
    });
    await server.close();
  });
});

function asWritten(port: number, path: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path }, async (answer) =>
      resolve({ status: answer.statusCode, body: await text(answer) }),
    ).on('error', reject);
  });
}
