// @ts-check
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';

/** Milliseconds in which a browser must have played all games. */
const PATIENCE = 1_200_000;

const PAGE = '<!doctype html><meta charset="utf-8"><title>Games</title><script src="page.js"></script>';
/** In a worker, so that no browser asks whether to stop a slow script. */
const PAGE_SCRIPT = `
const tell = (where, text) => fetch(where, { method: 'POST', body: text });
const worker = new Worker('games.js');
worker.onmessage = ({ data }) => tell('lines', data);
worker.onerror = ({ message }) => tell('failed', message);
`;

/**
 * The lines of games in a browser, which plays them in a page of this machine and sends them back.
 *
 * @param {readonly string[]} command the browser and what it is told before the address
 * @param {string} script see `gamesScript`
 * @param {number} simulated
 * @returns {Promise<string[]>}
 * @throws Error when the browser does not start, or its script fails, or nothing comes of it
 */
export async function browserLines([program = '', ...args], script, simulated) {
  const games = `${script}\npostMessage([...parley.linesOfGames(${simulated})].join('\\n'));\n`;
  const { port, told, close } = await served({ '/': PAGE, '/page.js': PAGE_SCRIPT, '/games.js': games });
  const running = spawn(program, [...args, `http://127.0.0.1:${port}/`], { stdio: 'ignore' });
  const ended = new Promise((resolve) => running.on('error', resolve).on('close', resolve));
  let waiting;
  try {
    return await Promise.race([
      told,
      ended.then((how) => Promise.reject(new Error(`${program} ended before its games did: ${how}`))),
      new Promise((_, reject) => {
        waiting = setTimeout(() => reject(new Error(`${program} said nothing.`)), PATIENCE);
      }),
    ]);
  } finally {
    clearTimeout(waiting);
    running.kill();
    await ended;
    close();
  }
}

/**
 * Serves texts by path, on this machine only, until a page has told its lines.
 *
 * @param {Readonly<Record<string, string>>} texts
 */
async function served(texts) {
  /** @type {(lines: string[]) => void} */
  let onLines = () => {};
  /** @type {(why: Error) => void} */
  let onFailure = () => {};
  /** @type {Promise<string[]>} */
  const told = new Promise((resolve, reject) => {
    onLines = resolve;
    onFailure = reject;
  });
  const hear = async (/** @type {import('node:http').IncomingMessage} */ request) => {
    let text = '';
    for await (const part of request.setEncoding('utf8')) text += part;
    if (request.url === '/lines') onLines(text.split('\n'));
    else onFailure(new Error(text));
  };
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') await hear(request);
    const { url = '/' } = request;
    response.setHeader('Content-Type', url.endsWith('.js') ? 'text/javascript' : 'text/html');
    response.end(texts[url]);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port could be opened.');
  return { port: address.port, told, close: () => void server.close() };
}
