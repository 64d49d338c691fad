import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageFiles } from '#server/page/page-files.ts';

const SCRIPT = `export const words = ${JSON.stringify('packed once, sent often '.repeat(99))};`;
const SHEET = 'p { color: red }\n'.repeat(99);
const TEXTS: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><title>Parley</title>'.repeat(20),
  'assets/index-Ab3_x-9.js': SCRIPT,
  'assets/index-Ab3_x-9.css': SHEET,
  'assets/map-Ab3_x-9.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  'manifest.webmanifest': '{"name":"Parley"}',
  'data.json': '{"name":"Parley"}',
};
const UNPACK = { br: brotliDecompressSync, gzip: gunzipSync };

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

describe('packed copies beside the files of a page', () => {
  let folder: string;
  let server: Server;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-packed-'));
    mkdirSync(join(folder, 'assets'));
    for (const [name, text] of Object.entries(TEXTS)) {
      writeFileSync(join(folder, name), text);
      writeFileSync(join(folder, `${name}.br`), brotliCompressSync(text));
      writeFileSync(join(folder, `${name}.gz`), gzipSync(text));
    }
    writeFileSync(join(folder, 'assets', 'plain-Ab3_x-9.js'), SCRIPT);
    writeFileSync(join(folder, 'assets', 'gone-Ab3_x-9.js'), SCRIPT);
    writeFileSync(join(folder, 'assets', 'gone-Ab3_x-9.js.br'), brotliCompressSync(SCRIPT));
    server = createServer(pageFiles(folder)).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  async function had(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
    const { port } = server.address() as AddressInfo;
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }).end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
  }

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['gzip;q=1.0, br;q=0.5', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['*;q=0.1, br;q=0', 'gzip'],
    ['BR', 'br'],
  ] as const)('are sent to a browser that takes %s', async (taken, encoding) => {
    const { headers, body } = await had('/assets/index-Ab3_x-9.js?v=1', { 'Accept-Encoding': taken });
    expect(headers).toMatchObject({
      'content-encoding': encoding,
      'content-type': 'text/javascript; charset=utf-8',
      'content-length': String(body.length),
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    });
    expect(UNPACK[encoding](body).toString()).toBe(SCRIPT);
  });

  it.each([undefined, '', 'identity', 'deflate', 'br;q=0, gzip;q=0', '*;q=0', 'gzip;q=0.000', 'bro, gzi'])(
    'are not sent to a browser that takes %s',
    async (taken) => {
      const asked = taken === undefined ? {} : { 'Accept-Encoding': taken };
      const { status, headers, body } = await had('/assets/index-Ab3_x-9.js', asked);
      expect([status, headers['content-encoding'], headers.vary]).toEqual([200, undefined, 'Accept-Encoding']);
      expect(body.toString()).toBe(SCRIPT);
    },
  );

  it.each(Object.keys(TEXTS))('have the type of %s', async (name) => {
    const plain = await had(`/${name}`);
    const packed = await had(`/${name}`, { 'Accept-Encoding': 'br' });
    expect(packed.headers['content-encoding']).toBe('br');
    expect(packed.headers['content-type']).toBe(plain.headers['content-type']);
    expect(packed.headers['cache-control']).toBe(plain.headers['cache-control']);
  });

  it('are sent of the page itself, which is asked for again', async () => {
    const { headers, body } = await had('/?stage=off', { 'Accept-Encoding': 'br' });
    expect(headers['cache-control']).toBe('no-cache');
    expect(brotliDecompressSync(body).toString()).toBe(TEXTS['index.html']);
  });

  it('have tags of their own, by which a browser is told that nothing has changed', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(
        async (taken) => (await had('/', { 'Accept-Encoding': taken })).headers.etag ?? 'none',
      ),
    );
    expect(new Set(tags).size).toBe(3);
    const asked = { 'Accept-Encoding': 'br', 'If-None-Match': tags[0] ?? '' };
    const again = await had('/', asked);
    expect([again.status, again.headers['content-encoding'], again.headers.vary]).toEqual([
      304,
      undefined,
      'Accept-Encoding',
    ]);
    expect((await had('/', { ...asked, 'Accept-Encoding': 'gzip' })).status).toBe(200);
  });

  it('are described without their content where only that is asked', async () => {
    const { headers, body } = await had('/', { 'Accept-Encoding': 'br' }, 'HEAD');
    expect(headers['content-encoding']).toBe('br');
    expect(Number(headers['content-length'])).toBeGreaterThan(0);
    expect(body.length).toBe(0);
  });

  it('are not cut: a part of a file is a part of its original', async () => {
    const part = await had('/assets/index-Ab3_x-9.js', { 'Accept-Encoding': 'br', Range: 'bytes=0-5' });
    expect([part.status, part.headers['content-encoding'], part.body.toString()]).toEqual([206, undefined, 'export']);
    expect(part.headers['content-range']).toBe(`bytes 0-5/${SCRIPT.length}`);
  });

  it.each([
    '/index.html.br',
    '/index.html.gz',
    '/assets/index-Ab3_x-9.js.br',
    '/assets/../index.html.gz',
    '/assets/..%2findex.html.gz',
    '/assets/%2e%2e/index.html.br',
    '/assets/index-Ab3_x-9.js/.br',
    '//assets/../../index.html',
  ])('lead to nothing else, such as %s', async (path) => {
    const { status, headers } = await had(path, { 'Accept-Encoding': 'br, gzip' });
    expect([400, 404]).toContain(status);
    expect(headers['content-encoding']).toBeUndefined();
  });

  it('may be missing', async () => {
    const { status, headers, body } = await had('/assets/plain-Ab3_x-9.js', { 'Accept-Encoding': 'br' });
    expect([status, headers['content-encoding'], headers.vary]).toEqual([200, undefined, undefined]);
    expect(body.toString()).toBe(SCRIPT);
    rmSync(join(folder, 'assets', 'gone-Ab3_x-9.js.br'));
    const gone = await had('/assets/gone-Ab3_x-9.js', { 'Accept-Encoding': 'br' });
    expect([gone.status, gone.headers['content-encoding'], gone.body.toString()]).toEqual([200, undefined, SCRIPT]);
  });
});
