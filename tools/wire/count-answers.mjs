// @ts-check
import { once } from 'node:events';
import { createServer, request } from 'node:http';

/**
 * @typedef {object} Sent
 * @property {number} requests
 * @property {number} bytes of answers, with their headers, as they come over the network
 * @property {Readonly<Record<string, number>>} byKind bytes of scripts, styles, fonts and all else
 * @property {readonly string[]} names each request, with its bytes
 */

const KINDS = [
  { kind: 'scripts', pattern: /javascript/ },
  { kind: 'styles', pattern: /css/ },
  { kind: 'fonts', pattern: /font/ },
];

/**
 * Stands between a browser and a server, and counts what the server sends: also to workers, of whose scripts a browser's
 * own tools do not tell.
 *
 * @param {string} address of the server
 * @returns {Promise<{ address: string, quiet: () => Promise<void>, sent: () => Sent, close: () => void }>}
 */
export async function countAnswers(address) {
  /** @type {{ name: string, kind: string, bytes: number }[]} */
  const all = [];
  let open = 0;
  let last = Date.now();
  const between = createServer((asked, answer) => {
    const { url = '/', method, headers } = asked;
    open += 1;
    const done = () => {
      open -= 1;
      last = Date.now();
    };
    // A connection for each request: all that comes in by it is the answer.
    request(new URL(url, address), { method, headers, agent: false }, (answered) => {
      const { socket } = answered;
      answer.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(answer);
      answered.once('end', () => {
        all.push({ name: url, kind: kindOf(answered.headers['content-type']), bytes: socket.bytesRead });
        done();
      });
    })
      .once('error', () => {
        done();
        answer.destroy();
      })
      .end();
  }).listen(0, '127.0.0.1');
  await once(between, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (between.address());
  return {
    address: `http://127.0.0.1:${port}/`,
    async quiet() {
      while (open > 0 || Date.now() - last < 700) await new Promise((go) => setTimeout(go, 50));
    },
    sent() {
      /** @type {Record<string, number>} */
      const byKind = {};
      for (const { kind, bytes } of all) byKind[kind] = (byKind[kind] ?? 0) + bytes;
      const bytes = all.reduce((sum, each) => sum + each.bytes, 0);
      return { requests: all.length, bytes, byKind, names: all.map((each) => `${each.bytes} ${each.name}`) };
    },
    close() {
      between.close();
      between.closeAllConnections();
    },
  };
}

/** @param {string | undefined} type */
function kindOf(type = '') {
  return KINDS.find(({ pattern }) => pattern.test(type))?.kind ?? 'other';
}
