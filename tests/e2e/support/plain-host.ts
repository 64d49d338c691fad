import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A server of files as it is found anywhere: it knows some kinds of file, and says nothing else of them. */
export interface PlainHost {
  /** Its port, on every name of this machine. */
  readonly port: number;
  /** Ends it, as a network that drops: whatever is under way is cut off. */
  readonly close: () => void;
}

export const BUILT = fileURLToPath(new URL('../../../dist', import.meta.url));
const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves the built page in the folder `/class/parley/`, and under `/frame/` a page of somebody else that shows an
 * address of it in a frame: `/frame/?sandbox=allow-scripts&src=...`. What is not there is answered as many hosts do,
 * with the page and as if all were well.
 * @param headers Sent with every file
 * @param built The folder of the page by now; the built one, unless another is to be seen
 */
export async function openPlainHost(
  headers: Readonly<Record<string, string>> = {},
  built: () => string = () => BUILT,
): Promise<PlainHost> {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (pathname === '/frame/') return answer(response, '.html', framing(searchParams));
    const path = pathname.replace(/^\/class\/parley\/?/, '') || 'index.html';
    const file = join(built(), normalize(`/${decodeURIComponent(path)}`));
    const found = await readFile(file).catch(() => undefined);
    if (found !== undefined) return answer(response, extname(file), found);
    answer(response, '.html', await readFile(join(built(), 'index.html')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port: (server.address() as AddressInfo).port, close };
}

function answer(response: ServerResponse, kind: string, content: string | Buffer): void {
  response.setHeader('Content-Type', KINDS[kind] ?? 'application/octet-stream');
  response.end(content);
}

function framing(asked: URLSearchParams): string {
  const sandbox = asked.get('sandbox');
  const held = sandbox === null ? '' : ` sandbox="${sandbox}"`;
  return `<!doctype html><title>A blog</title><iframe title="A game" width="1300" height="700"${held} src="${asked.get('src')}"></iframe>`;
}
