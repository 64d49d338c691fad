// @ts-check
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @type {Readonly<Record<string, string>>} */
const KINDS = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves a folder as most static hosts do: text compressed, files with a hash in their name kept by the browser.
 *
 * @param {string} folder
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function openHost(folder) {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = normalize(decodeURIComponent(pathname));
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const content = await readFile(join(folder, name)).catch(() => undefined);
    if (content === undefined) return void response.writeHead(404).end();
    const kind = KINDS[extname(name)];
    response.setHeader('Content-Type', kind ?? 'application/octet-stream');
    response.setHeader('Cache-Control', /^\/assets\//.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (kind === undefined) return void response.end(content);
    response.setHeader('Content-Encoding', 'gzip');
    response.end(gzipSync(content));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
